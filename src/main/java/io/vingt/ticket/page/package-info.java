/** The pages' beans of tickets: filing, editing, the verbs, one's own work and drafts. */
package io.vingt.ticket.page;
