package io.vingt.people.absence;

/**
 * Somebody who works here.
 *
 * @param email null where nobody knows it
 */
public record Colleague(long id, String name, String email) {}
