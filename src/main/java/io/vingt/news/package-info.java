/**
 * Quiet news: what became of one's tickets and evidence, on a page, and by mail once a day at most.
 *
 * <p>It promises to tell nobody anything twice, nothing of edits, and nothing at all when there is nothing. It leaves alone
 * how a letter is carried, and never changes a ticket.
 */
package io.vingt.news;
