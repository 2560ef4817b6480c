package io.vingt.people;

/** Somebody's roles, areas, name or tokens are not what they were; whoever remembers them looks again. */
public record PeopleChanged() {}
