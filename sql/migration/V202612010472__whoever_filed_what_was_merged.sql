-- What happens to the ticket at the end of a chain is news for whoever filed those that were merged into it.
create index ticket_by_final on ticket (final_ticket);
