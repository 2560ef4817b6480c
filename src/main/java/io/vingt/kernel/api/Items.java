package io.vingt.kernel.api;

import java.util.List;

/** A list that is short enough to come whole. */
public record Items<T>(List<T> items) {}
