package io.vingt.kernel;

import java.util.List;

/** A page of a list and the opaque cursor of what follows, null at the end. */
public record Slice<T>(List<T> items, String next) {

    public Slice {
        items = List.copyOf(items);
    }
}
