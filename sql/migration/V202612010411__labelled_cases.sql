-- Texts as they were read, with what readers said of them: what the gate is trained on next. Only added to, but for what
-- somebody takes back within seconds. It names nobody: neither who wrote the text nor who read it.

create sequence labelled_case_seq start with 1000 increment by 1;

create table labelled_case (
  id            bigint primary key,
  source        varchar(12)  not null,
  language      varchar(20)  not null,
  title         text         not null,
  insight       text         not null,
  fix           text         not null,
  text_hash     varchar(64)  not null,
  clear         boolean      not null,
  rules         varchar(300) not null,
  word          varchar(200),
  seconds       double precision,
  ticket_number bigint references ticket (number),
  at            timestamp with time zone not null
);
-- rules: what had refused the text, parted by blanks; nothing where it had passed.
create index labelled_case_by_text on labelled_case (text_hash, id);
create index labelled_case_by_age on labelled_case (at);
create index labelled_case_by_ticket on labelled_case (ticket_number);
