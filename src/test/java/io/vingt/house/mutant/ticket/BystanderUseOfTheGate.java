package io.vingt.house.mutant.ticket;

import io.vingt.house.mutant.gate.WellBehavedRule;

class BystanderUseOfTheGate {
    boolean file(WellBehavedRule rule) {
        return rule.passes("fix");
    }
}
