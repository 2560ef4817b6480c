package io.vingt.house.mutant.gate;

class GateWithALocale {
    String folded(String text) {
        return text.toLowerCase();
    }
}
