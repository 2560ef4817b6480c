/**
 * Tickets, their verbs, the backlog and what an estimate would be worth, over REST.
 *
 * <p>It promises the shapes of the contract. It leaves alone every rule: use cases hold those.
 */
package io.vingt.backlog.api;
