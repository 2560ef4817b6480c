-- Readers whom an author asks for their understanding of a text that the gate refused by its wording alone.

-- Who was here last, noted at most once a minute a person: whoever is here is asked first. Shown to nobody.
create table presence (
  person_id bigint primary key references person (id),
  seen_at   timestamp with time zone not null
);

-- The hash of title, insight and fix: what a reader said is said of that text and of no other.
alter table draft add column text_hash varchar(64);

create sequence draft_reading_seq start with 1000 increment by 1;

-- One colleague, asked once. waiting_for is the draft while it waits for this reader, null afterwards: a draft is with one
-- reader at a time. round is the first reading of one request: each colleague is asked once in it. draft_id points nowhere
-- by force: a draft may be filed or discarded later.
create table draft_reading (
  id            bigint primary key,
  round         bigint       not null,
  draft_id      bigint       not null,
  waiting_for   bigint unique,
  author_id     bigint       not null references person (id),
  reader_id     bigint       not null references person (id),
  text_hash     varchar(64)  not null,
  language      varchar(20)  not null,
  rules         varchar(300) not null,
  asked_at      timestamp with time zone not null,
  answer_by     timestamp with time zone not null,
  begun_at      timestamp with time zone,
  ended_at      timestamp with time zone,
  outcome       varchar(12),
  seconds       double precision,
  word          varchar(200),
  ticket_number bigint references ticket (number),
  seen_at       timestamp with time zone
);
-- begun_at: when the reader began to read; rules: what had refused the text, parted by blanks; seen_at: when the author
-- saw what came of it.
create index draft_reading_by_reader on draft_reading (reader_id, asked_at);
create index draft_reading_by_author on draft_reading (author_id, ended_at);
create index draft_reading_by_draft on draft_reading (draft_id, id);
create index draft_reading_by_ticket on draft_reading (ticket_number, text_hash);
create index draft_reading_by_round on draft_reading (round, reader_id);

-- The one row that whoever chooses a reader takes first, so that each sees whom the others chose.
create table reader_choice (
  id integer primary key check (id = 1)
);
insert into reader_choice (id) values (1);
