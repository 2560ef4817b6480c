/**
 * Measures what a server of ours answers, how soon, and what it weighs.
 *
 * <p>It promises seeded data and arrivals, every ratio from one run on one server, latencies from the moment at which a
 * request was meant to start, and no figure without what it stands beside. It leaves alone what is right or wrong.
 */
package io.vingt.bench;
