package io.vingt.note.page;

import java.util.List;

/** What one may choose by a link: the choice that holds, and all of them. */
public record Offer(String value, boolean chosen, List<Choice> choices) {

    /** One choice: a link. */
    public record Choice(String label, String href, boolean on) {}

    static Offer of(List<Choice> choices) {
        Choice held = choices.stream().filter(Choice::on).findFirst().orElse(choices.get(0));
        return new Offer(held.label(), false, choices);
    }
}
