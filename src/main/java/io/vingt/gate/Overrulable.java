package io.vingt.gate;

import java.util.List;

/**
 * What a reader who understands a text within twenty seconds may overrule: the rules that say how it is worded. How long it
 * reads, what it gives away, what it is worth and what is missing beside it no reader can make good.
 */
public final class Overrulable {

    /** What the ids of such rules begin with, up to their dash. */
    public static final List<String> KINDS = List.of("FIX", "INS", "LOC", "VAG", "ONE");

    private Overrulable() {}

    /** @param rule an id, such as "FIX-01" */
    public static boolean byReader(String rule) {
        int dash = rule.indexOf('-');
        return dash > 0 && KINDS.contains(rule.substring(0, dash));
    }
}
