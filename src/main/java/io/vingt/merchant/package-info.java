/**
 * The outside companies on whose sites bugs are found: their names, sites, contacts and reach, and whose page an address is.
 *
 * <p>It promises that one name and one domain belong to one merchant, that every change leaves a line of history, and that
 * nothing is ever fetched. It leaves alone what was found there: reports link tickets to merchants from above.
 */
package io.vingt.merchant;
