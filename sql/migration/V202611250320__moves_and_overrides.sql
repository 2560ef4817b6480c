-- A lead's override holds a ticket at a place above its own until a moment; the place needs room for what stands just above another.
alter table ticket alter column place set data type varchar(240);
alter table ticket add column override_place varchar(240);
alter table ticket add column override_bucket integer;
alter table ticket add column override_above bigint;
alter table ticket add column override_by bigint references person (id);
alter table ticket add column override_reason varchar(2000);
alter table ticket add column override_until timestamp with time zone;
alter table ticket add column override_cost double precision;
create index ticket_by_override on ticket (override_until);

-- What a lead signed for: the customers' loss, EUR a year. A larger one needs a new signature.
alter table ticket add column signed_loss double precision;
update ticket set signed_loss = -events_per_year * customer_eur_per_event where signed_by is not null;

-- Tickets that stand in no order, to be found all the same.
create index ticket_without_rank on ticket (state, status, number);

-- Append-only: where a ticket stood before and after something of its own moved it. entry: what did, null where the
-- company's class average changed. from_rank: null where it came into the order.
create sequence rank_move_seq start with 1 increment by 1;
create table rank_move (
  id            bigint primary key,
  ticket_number bigint not null references ticket (number),
  at            timestamp with time zone not null,
  from_rank     bigint,
  to_rank       bigint not null,
  entry         bigint references history (id)
);
create index rank_move_by_ticket on rank_move (ticket_number, id);

-- Every rank while the class average changes, within that one transaction; empty otherwise.
create table rank_before (
  ticket_number bigint primary key,
  place_rank    bigint not null
);
