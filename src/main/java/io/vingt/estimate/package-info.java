/**
 * What a ticket is worth: six numbers and a kind of evidence become euros per year per engineering day, and a place.
 *
 * <p>Promises: plain Java without beans, clock, locale default or database; the same figures in the server and, compiled,
 * in the browser; every number that leaves is finite; every number that enters is checked once, at birth.
 *
 * <p>Leaves alone: who estimated, when, and what is done with the rank. Halves of an ordinary claim are worth what the whole
 * is. Halves of a claim above the class average keep more of it, since less is pulled back, and a half whose lower end
 * meets the quarter-day floor has a narrower range: the formula does not stand against such splitting. Whoever splits a
 * ticket shares out what counts (see {@code io.vingt.ticket.SplitTicket}); against the rest stands likeness.
 */
package io.vingt.estimate;
