package io.vingt.gate;

public final class Gate {
    public Gate(Languages l) {}

    public Verdict judge(Draft d, Context c) {
        return null;
    }
}
