package io.vingt.kernel;

import java.util.List;
import java.util.function.Function;

/** A page of a list and the opaque cursor of what follows, null at the end. */
public record Slice<T>(List<T> items, String next) {

    public Slice {
        items = List.copyOf(items);
    }

    /**
     * A page for a person: a cursor that is none, out of an old bookmark or a link that was cut, begins at the top.
     *
     * @param cursor blank or null for the first
     * @param read reads the page after a cursor, the first after null
     */
    public static <T> Slice<T> after(String cursor, Function<String, Slice<T>> read) {
        try {
            return read.apply(cursor == null || cursor.isBlank() ? null : cursor);
        } catch (BadInput notACursor) {
            return read.apply(null);
        }
    }
}
