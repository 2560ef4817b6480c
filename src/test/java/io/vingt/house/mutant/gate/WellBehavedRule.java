package io.vingt.house.mutant.gate;

/** What a rule may look like. */
public class WellBehavedRule {
    public boolean passes(String text) {
        return text.indexOf("fix") >= 0;
    }
}
