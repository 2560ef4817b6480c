package io.vingt.kernel.api;

import io.vingt.kernel.BadInput;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Binds JSON to a record by its components and to nothing else: a field that the record does not have is refused, a text
 * is a text and a list is a list. Absent and null are null; primitives must be there.
 */
public final class StrictJson {

    /** The longest list that any field takes. */
    private static final int LONGEST_LIST = 200;

    /** From here on a double may stand for a neighbour of what was written. */
    private static final double FIRST_UNSAFE = 1L << 53;

    private StrictJson() {}

    /** @throws BadInput naming the field by its path: {@code estimate.daysLow} */
    public static <T> T read(String json, Class<T> type) {
        Object value = JsonText.read(json);
        if (!(value instanceof Map)) throw new BadInput("body", "wrongType");
        return type.cast(bind(value, type, ""));
    }

    private static Object bind(Object value, Type type, String path) {
        if (type instanceof ParameterizedType list) return list(value, list.getActualTypeArguments()[0], path);
        Class<?> wanted = (Class<?>) type;
        if (value == null) {
            if (wanted.isPrimitive()) throw new BadInput(path, "missing");
            return null;
        }
        if (wanted.isRecord()) return record(value, wanted, path);
        if (wanted == String.class) return fitting(value, String.class, path);
        if (wanted == Boolean.class || wanted == boolean.class) return fitting(value, Boolean.class, path);
        if (wanted.isEnum()) return constant((String) fitting(value, String.class, path), wanted, path);
        return number((Double) fitting(value, Double.class, path), wanted, path);
    }

    private static Object fitting(Object value, Class<?> type, String path) {
        if (!type.isInstance(value)) throw new BadInput(path, "wrongType");
        return value;
    }

    private static Object number(double number, Class<?> wanted, String path) {
        if (wanted == Double.class || wanted == double.class) return number;
        boolean whole = number == Math.rint(number) && Math.abs(number) < FIRST_UNSAFE;
        if (!whole) throw new BadInput(path, "wrongType");
        if (wanted == Long.class || wanted == long.class) return (long) number;
        if (Math.abs(number) > Integer.MAX_VALUE) throw new BadInput(path, "outOfRange");
        return (int) number;
    }

    private static Object constant(String name, Class<?> type, String path) {
        return Arrays.stream(type.getEnumConstants())
                .filter(c -> ((Enum<?>) c).name().equals(name))
                .findFirst()
                .orElseThrow(() -> new BadInput(path, "unknownValue"));
    }

    private static List<Object> list(Object value, Type item, String path) {
        if (value == null) return null;
        if (!(value instanceof List<?> items)) throw new BadInput(path, "wrongType");
        if (items.size() > LONGEST_LIST) throw new BadInput(path, "tooLong");
        List<Object> bound = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            String name = path + "[" + i + "]";
            if (items.get(i) == null) throw new BadInput(name, "wrongType");
            bound.add(bind(items.get(i), item, name));
        }
        return bound;
    }

    private static Object record(Object value, Class<?> type, String path) {
        if (!(value instanceof Map<?, ?> fields)) throw new BadInput(path, "wrongType");
        RecordComponent[] components = type.getRecordComponents();
        Set<Object> unknown = new HashSet<>(fields.keySet());
        Object[] arguments = new Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            String name = components[i].getName();
            unknown.remove(name);
            types[i] = components[i].getType();
            arguments[i] =
                    bind(fields.get(name), components[i].getGenericType(), path.isEmpty() ? name : path + "." + name);
        }
        if (!unknown.isEmpty()) {
            String first = (String) unknown.iterator().next();
            throw new BadInput(path.isEmpty() ? first : path + "." + first, "unknown");
        }
        return made(type, types, arguments);
    }

    private static Object made(Class<?> type, Class<?>[] types, Object[] arguments) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.trySetAccessible();
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException why) throw why;
            throw new IllegalStateException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record has its canonical constructor", e);
        }
    }
}
