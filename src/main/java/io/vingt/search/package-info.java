/**
 * Full text and likeness over the tickets that everybody may see.
 *
 * <p>It promises: (1) the index is fed by the append-only history alone, so that it can be thrown away at any time and
 * comes back by itself, after a crash and after writes of other nodes too; (2) no write waits for it; (3) what was bounced
 * is not found by anybody. It leaves alone ranks, and what is to be done about a ticket that was filed twice.
 */
package io.vingt.search;
