/**
 * What a ticket is worth: six numbers and a kind of evidence become euros per year per engineering day, and a place.
 *
 * <p>Promises: plain Java without beans, clock, locale default or database; the same figures in the server and, compiled,
 * in the browser; every number that leaves is finite; every number that enters is checked once, at birth.
 *
 * <p>Leaves alone: who estimated, when, and what is done with the rank. Benefit above the class average is pulled back,
 * therefore halves of an ordinary claim are worth what the whole is, while halves of a claim above the average keep more
 * of it: splitting a large, badly proven claim is met by the gate (EST-02, EST-03), not by the formula.
 */
package io.vingt.estimate;
