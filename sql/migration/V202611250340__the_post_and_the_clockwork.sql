-- Letters that a transaction wanted sent, written with it and sent beside it.
create sequence outbox_seq start with 1000 increment by 1;
create table outbox (
  id             bigint primary key,
  message_key    varchar(36)  not null unique,
  recipient      varchar(254) not null,
  reply_to       varchar(254),
  subject        varchar(300) not null,
  text           text         not null,
  wanted_at      timestamp with time zone not null,
  due_at         timestamp with time zone,
  tries          integer      not null,
  sent_at        timestamp with time zone,
  given_up_at    timestamp with time zone,
  trouble        varchar(300)
);
-- due_at: when it is tried next; nothing once it was sent or given up.
create index outbox_by_due on outbox (due_at, id);
create index outbox_by_age on outbox (wanted_at);
create index outbox_by_recipient on outbox (recipient);

create table outbox_enclosure (
  outbox_id bigint primary key references outbox (id) on delete cascade,
  name      varchar(120) not null,
  type      varchar(60)  not null,
  bytes     bytea        not null
);

-- What runs by itself: whoever moves a task's row on may run it, one server of all.
create table clockwork (
  task   varchar(60) primary key,
  due_at timestamp with time zone not null
);
