package io.vingt.gate;

import java.util.function.Predicate;

/**
 * One named check.
 *
 * @param given whether the draft holds what the rule looks at
 * @param wording it needs the language's word lists
 */
record Rule(String id, boolean wording, Predicate<Case> given, Check check) {
    /** Looks at a case and adds what it finds. */
    interface Check {
        void look(Case judged, Findings findings);
    }
}
