package io.vingt.people;

/** What a person may do beyond filing, which everybody may. */
public enum Role {
    ENGINEER,
    SALES,
    INSIGHT,
    LEAD,
    ADMIN
}
