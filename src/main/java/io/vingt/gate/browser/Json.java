package io.vingt.gate.browser;

import java.util.List;

/** A small writer of JSON text; numbers to a millionth, so that every machine writes the same. */
final class Json {
    private static final String HEX = "0123456789abcdef";

    private final StringBuilder text = new StringBuilder();
    private boolean first = true;

    Json open(char bracket) {
        comma();
        text.append(bracket);
        first = true;
        return this;
    }

    Json close(char bracket) {
        text.append(bracket);
        first = false;
        return this;
    }

    Json name(String name) {
        comma();
        quoted(name);
        text.append(':');
        first = true;
        return this;
    }

    Json field(String name, String value) {
        return name(name).value(value);
    }

    Json field(String name, boolean value) {
        name(name).comma();
        text.append(value);
        return this;
    }

    Json field(String name, int value) {
        name(name).comma();
        text.append(value);
        return this;
    }

    Json field(String name, double value) {
        name(name).comma();
        decimal(value);
        return this;
    }

    Json field(String name, List<String> values) {
        name(name).open('[');
        for (String value : values) {
            value(value);
        }
        return close(']');
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private Json value(String value) {
        comma();
        if (value == null) {
            text.append("null");
        } else {
            quoted(value);
        }
        return this;
    }

    private void decimal(double value) {
        if (!(StrictMath.abs(value) < 9e12)) {
            text.append(StrictMath.abs(value) < 9e18 ? Long.toString((long) value) : "null");
            return;
        }
        long millionths = StrictMath.round(value * 1e6);
        long whole = StrictMath.abs(millionths) / 1_000_000;
        long rest = StrictMath.abs(millionths) % 1_000_000;
        text.append(millionths < 0 ? "-" : "").append(whole);
        if (rest > 0) {
            text.append('.').append(Long.toString(1_000_000 + rest), 1, 7);
        }
    }

    private void comma() {
        if (!first) {
            text.append(',');
        }
        first = false;
    }

    private void quoted(String value) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                text.append('\\').append(c);
            } else if (c < ' ' || c == 0x2028 || c == 0x2029 || Character.isSurrogate(c)) {
                text.append("\\u").append(HEX.charAt(c >> 12)).append(HEX.charAt(c >> 8 & 15));
                text.append(HEX.charAt(c >> 4 & 15)).append(HEX.charAt(c & 15));
            } else {
                text.append(c);
            }
        }
        text.append('"');
    }
}
