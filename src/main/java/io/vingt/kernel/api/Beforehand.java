package io.vingt.kernel.api;

/**
 * A door whose write takes work that lasts, such as opening pictures: it is done before the key of the write and a database
 * connection are taken, and not at all where the answer is known already.
 */
public interface Beforehand {

    /** @param parameters of the resource's method that is called next on the same object */
    void work(Object... parameters);
}
