/**
 * What readers said of texts: which text somebody understood although the gate had refused it, and the labelled cases that
 * the gate is trained on next.
 *
 * <p>It promises that a verdict counts for the very text that was read and for no other, and that a case names neither who
 * wrote it nor who read it. It leaves alone who is asked, and never changes a draft or a ticket.
 */
package io.vingt.ticket.verdict;
