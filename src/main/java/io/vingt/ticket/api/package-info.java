/**
 * The gate, drafts and history over REST.
 *
 * <p>It promises that this door and the pages judge by the same rules. It leaves alone every answer that carries a rank,
 * which {@code io.vingt.backlog.api} gives.
 */
package io.vingt.ticket.api;
