-- The claim of somebody of another team, kept beside the numbers that rank: both are taken together at every reckoning.
alter table ticket add column second_by bigint references person (id);
alter table ticket add column second_eur_per_year double precision;
alter table ticket add column second_customer_eur double precision;
alter table ticket add column second_factor_90 double precision;
alter table ticket add column second_evidence_kind varchar(12);

-- Who is giving which second estimate: one at a time per ticket and per person, free again when answer_by has passed.
create table second_estimate (
  ticket_number bigint primary key references ticket (number),
  person_id     bigint not null unique references person (id),
  taken_at      timestamp with time zone not null,
  answer_by     timestamp with time zone not null
);

-- What waits for a second estimate, oldest first; what two people have to talk about.
create index ticket_waiting on ticket (waiting, queue, filed_at);
create index ticket_to_reconcile on ticket (status, state, filed_at);
create index estimate_by_person on estimate (by_id, ticket_number);
