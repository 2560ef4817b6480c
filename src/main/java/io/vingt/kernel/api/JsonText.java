package io.vingt.kernel.api;

import io.vingt.kernel.BadInput;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads JSON by the letter of RFC 8259, in one pass: objects as maps in their order, arrays as lists, numbers as finite
 * doubles. A key that is there twice, nesting beyond {@value #DEEPEST}, NUL and half a surrogate pair are refused.
 */
final class JsonText {

    static final int DEEPEST = 20;

    private final String text;
    private int at;
    private int depth;

    /** Keys and places in lists from the outside in; put together only for whom it is told. */
    private final List<Object> path = new ArrayList<>();

    private JsonText(String text) {
        this.text = text;
    }

    /**
     * @throws BadInput {@code malformed}, {@code duplicate}, {@code tooDeep}, {@code outOfRange} or {@code notText}, naming
     *     the field by its path where it is of one field
     */
    static Object read(String text) {
        JsonText json = new JsonText(text);
        Object value = json.value();
        json.blank();
        if (json.at < text.length()) throw malformed();
        return value;
    }

    private Object value() {
        blank();
        char c = peek();
        return switch (c) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> string();
            case 't' -> word("true", Boolean.TRUE);
            case 'f' -> word("false", Boolean.FALSE);
            case 'n' -> word("null", null);
            default -> number();
        };
    }

    private Map<String, Object> object() {
        deeper();
        Map<String, Object> fields = new LinkedHashMap<>();
        while (next(fields.isEmpty(), '}')) {
            if (peek() != '"') throw malformed();
            String key = string();
            blank();
            expect(':');
            if (fields.containsKey(key)) throw duplicate(key);
            fields.put(key, valueAt(key));
        }
        depth--;
        return fields;
    }

    private List<Object> array() {
        deeper();
        List<Object> items = new ArrayList<>();
        while (next(items.isEmpty(), ']')) items.add(valueAt(items.size()));
        depth--;
        return items;
    }

    private Object valueAt(Object inner) {
        path.add(inner);
        Object value = value();
        path.remove(path.size() - 1);
        return value;
    }

    /** After the opening or an element: whether another follows; a comma must come between. */
    private boolean next(boolean first, char end) {
        blank();
        if (peek() == end) {
            at++;
            return false;
        }
        if (!first) {
            expect(',');
            blank();
        }
        return true;
    }

    private String string() {
        at++;
        int from = at;
        StringBuilder escaped = null;
        while (peek() != '"') {
            char c = peek();
            if (c < ' ') throw malformed();
            if (c == '\\') {
                if (escaped == null) escaped = new StringBuilder(text.substring(from, at));
                escaped.append(escape());
            } else {
                if (escaped != null) escaped.append(c);
                at++;
            }
        }
        String string = escaped == null ? text.substring(from, at) : escaped.toString();
        at++;
        if (!isText(string)) throw new BadInput(field(), "notText");
        return string;
    }

    private char escape() {
        at++;
        char c = peek();
        at++;
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unicode();
            default -> throw malformed();
        };
    }

    private char unicode() {
        int code = 0;
        for (int i = 0; i < 4; i++) {
            int digit = Character.digit(peek(), 16);
            if (digit < 0 || peek() > 'f') throw malformed();
            code = code * 16 + digit;
            at++;
        }
        return (char) code;
    }

    private Double number() {
        int from = at;
        if (at < text.length() && text.charAt(at) == '-') at++;
        boolean zero = at < text.length() && text.charAt(at) == '0';
        int whole = digits();
        if (whole == 0 || (zero && whole > 1)) throw malformed();
        if (at < text.length() && text.charAt(at) == '.') {
            at++;
            if (digits() == 0) throw malformed();
        }
        if (at < text.length() && (text.charAt(at) | 0x20) == 'e') {
            at++;
            if (at < text.length() && (text.charAt(at) == '+' || text.charAt(at) == '-')) at++;
            if (digits() == 0) throw malformed();
        }
        double number = Double.parseDouble(text.substring(from, at));
        if (Double.isInfinite(number)) throw new BadInput(field(), "outOfRange");
        return number;
    }

    private int digits() {
        int from = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') at++;
        return at - from;
    }

    private Object word(String word, Object value) {
        if (!text.startsWith(word, at)) throw malformed();
        at += word.length();
        return value;
    }

    private void deeper() {
        at++;
        if (++depth > DEEPEST) throw new BadInput("body", "tooDeep");
    }

    private void blank() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) at++;
    }

    private char peek() {
        if (at >= text.length()) throw malformed();
        return text.charAt(at);
    }

    private void expect(char c) {
        if (peek() != c) throw malformed();
        at++;
    }

    private static boolean isText(String string) {
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            if (c == 0) return false;
            if (!Character.isSurrogate(c)) continue;
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < string.length()
                    && Character.isLowSurrogate(string.charAt(i + 1));
            if (!pair) return false;
            i++;
        }
        return true;
    }

    private String field() {
        StringBuilder field = new StringBuilder();
        for (Object step : path) {
            if (step instanceof Integer) field.append('[').append(step).append(']');
            else field.append(field.isEmpty() ? "" : ".").append(step);
        }
        return field.isEmpty() ? "body" : field.toString();
    }

    private BadInput duplicate(String key) {
        path.add(key);
        return new BadInput(field(), "duplicate");
    }

    private static BadInput malformed() {
        return new BadInput("body", "malformed");
    }
}
