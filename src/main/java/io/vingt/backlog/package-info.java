/**
 * All tickets that may be pulled, in the order of benefit per engineering day, the pull itself, and the line: how
 * deep the engineering days of the coming weeks reach.
 *
 * <p>It promises: (1) one total order, the same for everybody and after a restart; (2) a claim is one atomic statement, so
 * no ticket is pulled twice; (3) nobody is ever given work by somebody else; (4) a page of the backlog costs the same
 * whatever the history holds. It leaves alone what a ticket is and what may be done with it.
 */
package io.vingt.backlog;
