package io.vingt.gate;

/** What part of a report a heading announces. */
enum Section {
    BODY,
    STEPS,
    ENVIRONMENT,
    EXPECTED,
    ACTUAL,
    PROPOSAL,
    PROBLEM;

    /** Only what was seen, or what somebody did to see it. */
    boolean tellsOnly() {
        return this == STEPS || this == ENVIRONMENT || this == ACTUAL || this == PROBLEM;
    }
}
