package io.vingt.gate;

public final class Languages {
    public static Languages parse(java.util.Map<String, String> t) {
        return null;
    }
}
