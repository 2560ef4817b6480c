package io.vingt.ticket.verdict;

import java.util.List;

/**
 * A text and whether somebody understood it.
 *
 * @param language code of the language that the gate judged it in
 * @param clear what a trainer should have the gate say of it
 * @param rules ids of those that had refused it, none where it had passed
 * @param word what was not clear, null where nothing was named
 * @param seconds how long the reader took, null where nobody counted
 * @param ticket its number, null for a draft
 */
public record LabelledCase(
        CaseSource source,
        String language,
        String title,
        String insight,
        String fix,
        boolean clear,
        List<String> rules,
        String word,
        Double seconds,
        Long ticket) {

    public LabelledCase {
        rules = List.copyOf(rules);
    }
}
