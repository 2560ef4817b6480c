/**
 * Reports from the field: a bug on a merchant's page, who saw it, on what device, and the ticket that it belongs to.
 *
 * <p>It promises that a report goes through the same gate as every ticket, that the same bug on the same page is evidence on
 * the first ticket and not a second one, and that a merchant is told once. It leaves alone what a ticket is and its order.
 */
package io.vingt.capture;
