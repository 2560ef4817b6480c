/**
 * A ticket, its life and its history.
 *
 * <p>It promises: (1) a ticket exists only after the gate let it pass, whichever door it came by; (2) every step is one
 * entry of an append-only history, written in the same transaction; (3) no update is lost; (4) a draft is seen by its
 * author only. It leaves alone the order of the backlog and who pulls what.
 */
package io.vingt.ticket;
