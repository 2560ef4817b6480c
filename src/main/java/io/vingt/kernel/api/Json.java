package io.vingt.kernel.api;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;

/**
 * Writes records, maps, collections, texts, numbers and truth as JSON: a record's components in their order, null where
 * null, moments and enums as texts. Numbers that JSON has no word for never leave.
 */
public final class Json {

    /** Above it a double is written with an exponent. */
    private static final double LARGEST_WRITTEN_WHOLE = 1e15;

    private record Part(String key, Method getter, boolean flat) {}

    private static final ClassValue<Part[]> PARTS = new ClassValue<>() {
        @Override
        protected Part[] computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents()).map(Json::part).toArray(Part[]::new);
        }
    };

    private final StringBuilder out = new StringBuilder(512);

    private Json() {}

    public static String write(Object value) {
        Json json = new Json();
        json.value(value);
        return json.out.toString();
    }

    private void value(Object value) {
        if (value == null) out.append("null");
        else if (value instanceof Number number) number(number);
        else if (value instanceof Boolean truth) out.append(truth);
        else if (value instanceof Record fields) fields(fields);
        else if (value instanceof Map<?, ?> map) map(map);
        else if (value instanceof Iterable<?> items) items(items);
        else text(value.toString());
    }

    private void number(Number number) {
        if (!(number instanceof Double || number instanceof Float)) {
            out.append(number);
            return;
        }
        double d = number.doubleValue();
        if (!Double.isFinite(d)) throw new IllegalArgumentException("JSON has no " + number);
        if (d == Math.rint(d) && Math.abs(d) < LARGEST_WRITTEN_WHOLE) out.append((long) d);
        else out.append(number);
    }

    private void fields(Record fields) {
        if (parts(fields, '{') == '{') out.append('{');
        out.append('}');
    }

    /** @return what stands before whatever follows */
    private char parts(Record fields, char first) {
        char before = first;
        for (Part part : PARTS.get(fields.getClass())) {
            Object value = read(part, fields);
            if (part.flat && value instanceof Record inner) {
                before = parts(inner, before);
            } else {
                out.append(before).append(part.key);
                value(value);
                before = ',';
            }
        }
        return before;
    }

    private void map(Map<?, ?> map) {
        char before = '{';
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            out.append(before);
            text(entry.getKey().toString());
            out.append(':');
            value(entry.getValue());
            before = ',';
        }
        if (before == '{') out.append('{');
        out.append('}');
    }

    private void items(Iterable<?> items) {
        char before = '[';
        for (Object item : items) {
            out.append(before);
            value(item);
            before = ',';
        }
        if (before == '[') out.append('[');
        out.append(']');
    }

    private void text(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) letter(text, i);
        out.append('"');
    }

    private void letter(String text, int i) {
        char c = text.charAt(i);
        if (c == '"' || c == '\\') out.append('\\').append(c);
        else if (c == '\n') out.append("\\n");
        else if (c < ' ' || c == '<' || c == 0x2028 || c == 0x2029 || isAlone(text, i)) escape(c);
        else out.append(c);
    }

    private void escape(char c) {
        out.append("\\u").append(Integer.toHexString(0x10000 | c), 1, 5);
    }

    /** Half a surrogate pair cannot be written in UTF-8. */
    private static boolean isAlone(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }

    private static Part part(RecordComponent component) {
        Method getter = component.getAccessor();
        getter.trySetAccessible();
        return new Part("\"" + component.getName() + "\":", getter, component.isAnnotationPresent(Flat.class));
    }

    private static Object read(Part part, Record fields) {
        try {
            return part.getter.invoke(fields);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("a record's accessor cannot fail", e);
        }
    }
}
