/**
 * Tickets and merchants that come in from a file: a table of comma-separated values, such as the one that goes out, or a
 * merchant with everything that was reported on its pages.
 *
 * <p>It promises: (1) every row goes through the one gate, and what does not pass becomes the importer's draft with the
 * reasons; (2) a row comes in whole or not at all, and once, however often the file is sent and wherever it was
 * interrupted; (3) nothing in a file changes a ticket that is there. It leaves alone what a ticket is and how it is filed.
 */
package io.vingt.exchange;
