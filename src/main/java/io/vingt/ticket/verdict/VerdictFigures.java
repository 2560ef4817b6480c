package io.vingt.ticket.verdict;

import java.util.List;

/**
 * How often readers overruled the gate.
 *
 * @param days how far back it looks
 * @param asked texts that a reader answered for
 * @param understood how many of them passed
 * @param rules the same by the rule that had refused them, what was overruled most often first
 * @param languages the same by language
 * @param notClear taps of "not clear" on open tickets
 * @param bounced open tickets that went back to their authors
 * @param cases all that a file of them holds, however old
 */
public record VerdictFigures(
        int days,
        long asked,
        long understood,
        List<Share> rules,
        List<Share> languages,
        long notClear,
        long bounced,
        long cases) {

    /** @param name of a rule or a language */
    public record Share(String name, long asked, long understood) {

        Share plus(Share more) {
            return new Share(name, asked + more.asked, understood + more.understood);
        }
    }
}
