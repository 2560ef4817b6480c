/**
 * The one set of rules that every ticket passes, whichever door it comes in by.
 *
 * <p>Promises: a pure function of a draft and its context, linear in the text's length, that never throws on anything typed and gives the same verdict in the
 * server and, compiled to JavaScript, in the browser; thresholds and word lists are data.
 *
 * <p>Leaves alone: storing, searching for alike tickets, the worth of a ticket, and showing findings.
 */
package io.vingt.gate;
