package io.vingt.gate;

/** The four questions that the wording rules ask of a ticket, each answered by a score of its own. */
enum Part {
    /** Does the fix say what to change? FIX-01..03 */
    FIX,
    /** Does the insight say what happens now? INS-01 */
    INSIGHT,
    /** Does the ticket name the place? LOC-01 */
    PLACE,
    /** Is it one topic? ONE-01 */
    TOPIC
}
