/**
 * "Ask a reader": whoever is refused for how a text is worded has one colleague read it, who lets it pass by understanding it
 * within twenty seconds.
 *
 * <p>It promises that Vingt chooses the colleague and nobody else does, that a draft is with one reader at a time and seen by
 * no other, that what is said of a text counts for that text alone, and that an answer which does not come moves on. It
 * leaves alone what the gate says; whatever a reader may not overrule is judged again when the text is filed.
 */
package io.vingt.ticket.reader;
