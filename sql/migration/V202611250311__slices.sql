-- A slice that was split off a ticket: a ticket of its own, whose benefit was taken off its parent's.
create table split (
  slice  bigint primary key references ticket (number),
  parent bigint not null references ticket (number)
);
create index split_by_parent on split (parent, slice);
