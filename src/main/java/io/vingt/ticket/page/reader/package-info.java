/** The pages' beans of readers: what one reads for a colleague, what came of one's own texts, what an admin learns of both. */
package io.vingt.ticket.page.reader;
