package io.vingt.backlog.page;

import io.vingt.backlog.page.Filters.Choice;
import java.util.List;

/**
 * A filter as a chip shows it.
 *
 * @param value the label of the choice that holds
 * @param chosen whether it narrows the list
 */
public record Filter(String value, boolean chosen, List<Choice> choices) {

    /** @param choices the first one narrows nothing */
    static Filter of(List<Choice> choices) {
        Choice held = choices.stream().filter(Choice::on).findFirst().orElse(choices.get(0));
        return new Filter(held.label(), held != choices.get(0), choices);
    }
}
