-- Rows of tables that people brought in: the key is why the same row comes in once for each person, however often it is sent.
-- draft_id points nowhere by force: a draft may be filed or discarded later.
create table brought_row (
  person_id     bigint      not null references person (id),
  hash          varchar(64) not null,
  ticket_number bigint references ticket (number),
  draft_id      bigint,
  brought_at    timestamp with time zone not null,
  primary key (person_id, hash)
);
create index brought_row_by_ticket on brought_row (ticket_number);
