package io.vingt.kernel.api;

/** A file out of a form: its bytes. Its name and its claimed type are not even read. */
public record Upload(byte[] bytes) {}
