/**
 * The note by which a merchant learns of a bug on their own site, and the private page where they answer.
 *
 * <p>It promises: (1) nothing is sent without a person's click, and a merchant is written to once about one bug; (2) a
 * note has at most 120 words, thanks, and blames nobody; (3) the private page needs no login, keeps no record of visits,
 * and is closed when it expires or is taken back. It leaves alone what a bug is worth and whose work it is.
 */
package io.vingt.note;
