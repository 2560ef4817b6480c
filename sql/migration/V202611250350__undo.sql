-- What a step or a thrown-away draft was before, word for word, for the seconds in which it can be taken back.
-- kind and id: a STEP and its history entry, or a DRAFT and its id. version: the ticket's after the step.
create table undo (
  kind    varchar(10) not null,
  id      bigint      not null,
  by_id   bigint      not null references person (id),
  at      timestamp with time zone not null,
  version bigint      not null,
  kept    text        not null,
  primary key (kind, id)
);
create index undo_by_age on undo (at);
