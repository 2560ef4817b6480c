-- Up to which entry of the history everybody's news were gathered: one row, what happened before it is no news.
create table news_follower (
  id           integer primary key check (id = 1),
  last_history bigint not null
);
insert into news_follower (id, last_history) select 1, coalesce(max(id), 0) from history;

-- One thing that happened, for one person; the key is what lets nobody be told twice.
create table news (
  person_id  bigint not null references person (id),
  history_id bigint not null references history (id),
  kind       varchar(20) not null,
  at         timestamp with time zone not null,
  words      text,
  told_at    timestamp with time zone,
  primary key (person_id, history_id)
);
-- words: what readers did not understand, between them a line break; told_at: when it went out by mail.
create index news_untold on news (told_at, at, person_id);
create index news_by_age on news (at);

-- What a person wants and had; no row is as if by_mail were true and nothing told or seen.
create table news_reader (
  person_id  bigint primary key references person (id),
  by_mail    boolean not null,
  told_on    date,
  seen_up_to bigint  not null
);
