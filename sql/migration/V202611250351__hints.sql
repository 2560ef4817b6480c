-- A hint that somebody has put away: it never comes again.
create table hint (
  person_id bigint      not null references person (id),
  place     varchar(20) not null,
  at        timestamp with time zone not null,
  primary key (person_id, place)
);
