-- A site may be the beginning of a shop's addresses where several shops share a host (etsy.com/shop/tea).
alter table site alter column domain set data type varchar(500);

-- Pages for phones and in other languages are one page; where it was seen stays with the report. Null for the page's own host.
alter table report add column host varchar(253);

-- The history entry that a report came in with on a ticket that was there: undone with it. Null for what made a ticket.
alter table report add column entry_id bigint;
