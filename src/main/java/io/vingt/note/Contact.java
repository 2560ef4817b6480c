package io.vingt.note;

/** Somebody at a merchant's; the address may be missing. */
public record Contact(long id, String name, String email, String language) {}
