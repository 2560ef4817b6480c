-- One schema for H2 (PostgreSQL mode) and PostgreSQL. Sequences step by 50, the block that the persistence layer hands out.

create sequence person_seq start with 1000 increment by 50;
create sequence token_seq start with 1000 increment by 50;
create sequence area_seq start with 1000 increment by 50;
create sequence ticket_seq start with 1 increment by 1;
create sequence draft_seq start with 1000 increment by 50;
create sequence estimate_seq start with 1000 increment by 50;
create sequence history_seq start with 1 increment by 1;
create sequence evidence_seq start with 1000 increment by 50;
create sequence reading_seq start with 1000 increment by 50;

-- The company: one row.
create table company (
  id                integer primary key check (id = 1),
  name              varchar(120) not null,
  time_zone         varchar(60)  not null,
  first_day_of_week varchar(10)  not null,
  currency          varchar(3)   not null,
  class_average     double precision not null,
  version           bigint       not null
);

-- One-tap multiplications of the estimate's form, in EUR.
create table helper (
  name varchar(40) primary key,
  eur  double precision not null
);

-- Gate thresholds that an admin set; what is absent is as the rule files say.
create table threshold (
  name   varchar(60) primary key,
  amount double precision not null
);

create table area (
  id   bigint primary key,
  name varchar(60) not null unique,
  team varchar(60) not null
);

create table person (
  id            bigint primary key,
  name          varchar(120) not null,
  email         varchar(254) unique,
  language      varchar(5)   not null,
  password_hash varchar(300),
  disabled_at   timestamp with time zone,
  anonymised    boolean      not null,
  wip_limit     integer      not null,
  open_pulls    integer      not null check (open_pulls >= 0),
  sign_in_epoch integer      not null,
  version       bigint       not null
);
create table person_role (
  person_id bigint not null references person (id),
  role      varchar(20) not null,
  primary key (person_id, role)
);
create table person_area (
  person_id bigint not null references person (id),
  area_id   bigint not null references area (id),
  primary key (person_id, area_id)
);
create index person_area_by_area on person_area (area_id);

create table token (
  id         bigint primary key,
  person_id  bigint       not null references person (id),
  name       varchar(80)  not null,
  hash       varchar(64)  not null unique,
  scopes     varchar(200) not null,
  made_at    timestamp with time zone not null,
  expires_at timestamp with time zone,
  revoked_at timestamp with time zone
);
create index token_by_person on token (person_id);

create table invitation (
  hash       varchar(64) primary key,
  person_id  bigint not null references person (id),
  expires_at timestamp with time zone not null,
  used_at    timestamp with time zone
);
create index invitation_by_person on invitation (person_id);

-- Answers to writes that carried an Idempotency-Key, kept at least a day.
create table idempotency (
  person_id    bigint       not null,
  request_key  varchar(200) not null,
  body_hash    varchar(64)  not null,
  status       integer,
  answer       text,
  location     varchar(300),
  made_at      timestamp with time zone not null,
  primary key (person_id, request_key)
);
create index idempotency_by_age on idempotency (made_at);

create table picture (
  id       varchar(36) primary key,
  owner_id bigint      not null references person (id),
  type     varchar(20) not null,
  width    integer     not null,
  height   integer     not null,
  bytes    bytea       not null,
  made_at  timestamp with time zone not null
);

-- A ticket. place and bucket are the order of the backlog (see io.vingt.estimate.Place); queue says whether it stands in it.
create table ticket (
  number               bigint primary key,
  state                varchar(20)  not null,
  title                varchar(1000) not null,
  insight              text         not null,
  fix                  text         not null,
  no_picture_because   varchar(2000),
  language             varchar(5)   not null,
  read_seconds         double precision not null,
  area_id              bigint       not null references area (id),
  filed_by             bigint       not null references person (id),
  filed_at             timestamp with time zone not null,
  edited_at            timestamp with time zone not null,
  changed_at           timestamp with time zone not null,
  holder_id            bigint references person (id),
  pulled_at            timestamp with time zone,
  blocked_reason       varchar(2000),
  blocked_until        date,
  merged_into          bigint references ticket (number),
  signed_by            bigint references person (id),
  signed_reason        varchar(2000),
  events_per_year      double precision not null,
  customer_eur_per_event double precision not null,
  company_eur_per_event  double precision not null,
  benefit_factor_90    double precision not null,
  days_low             double precision not null,
  days_high            double precision not null,
  evidence_kind        varchar(12)  not null,
  claimed_eur_per_year  double precision not null,
  counted_eur_per_year  double precision not null,
  customer_eur_per_year double precision not null,
  company_eur_per_year  double precision not null,
  expected_days        double precision not null,
  eur_per_year_per_day double precision not null,
  weight               double precision not null,
  status               varchar(20)  not null,
  flags                varchar(120) not null,
  queue                smallint     not null check (queue between 0 and 1),
  waiting              boolean      not null,
  confirmed            boolean      not null,
  bucket               integer      not null,
  place                varchar(60)  not null,
  got_it               integer      not null,
  not_clear            integer      not null,
  median_seconds       double precision,
  version              bigint       not null
);
-- queue: 1 while it stands in the backlog's order; waiting: it may not be pulled before its second estimate is in.
create index ticket_in_order on ticket (queue, place, area_id, expected_days);
create index ticket_by_area on ticket (queue, area_id, place);
create index ticket_by_language on ticket (queue, language, place);
create index ticket_by_bucket on ticket (queue, bucket, place);
create index ticket_by_holder on ticket (holder_id, state);
create index ticket_by_author on ticket (filed_by, state);

-- An open claim: the constraint that no ticket is pulled twice at a time.
create table pull (
  ticket_number bigint primary key references ticket (number),
  person_id     bigint not null references person (id),
  pulled_at     timestamp with time zone not null
);
create index pull_by_person on pull (person_id);

create table ticket_picture (
  ticket_number bigint      not null references ticket (number),
  picture_id    varchar(36) not null references picture (id),
  position      integer     not null,
  primary key (ticket_number, picture_id)
);
create index ticket_picture_by_picture on ticket_picture (picture_id);

create table draft (
  id                 bigint primary key,
  author_id          bigint not null references person (id),
  ticket_number      bigint references ticket (number),
  title              text,
  insight            text,
  fix                text,
  area               varchar(200),
  language           varchar(20),
  no_picture_because text,
  answers            text,
  evidence           text,
  made_at            timestamp with time zone not null,
  saved_at           timestamp with time zone not null,
  version            bigint not null
);
create index draft_by_author on draft (author_id, id);
create table draft_picture (
  draft_id   bigint      not null references draft (id) on delete cascade,
  picture_id varchar(36) not null references picture (id),
  position   integer     not null,
  primary key (draft_id, position)
);
create index draft_picture_by_picture on draft_picture (picture_id);
-- Estimates are followed by newer ones, never overwritten.
create table estimate (
  id                   bigint primary key,
  ticket_number        bigint not null references ticket (number),
  by_id                bigint not null references person (id),
  at                   timestamp with time zone not null,
  kind                 varchar(12) not null,
  events_per_year      double precision not null,
  customer_eur_per_event double precision not null,
  company_eur_per_event  double precision not null,
  benefit_factor_90    double precision not null,
  days_low             double precision not null,
  days_high            double precision not null,
  evidence_kind        varchar(12) not null,
  source               varchar(2000),
  seconds_spent        integer not null,
  claimed_eur_per_year double precision not null,
  counted_eur_per_year double precision not null,
  customer_eur_per_year double precision not null,
  company_eur_per_year double precision not null,
  expected_days        double precision not null,
  eur_per_year_per_day double precision not null
);
create index estimate_by_ticket on estimate (ticket_number, id);

-- Append-only.
create table history (
  id            bigint primary key,
  ticket_number bigint not null references ticket (number),
  at            timestamp with time zone not null,
  by_id         bigint not null references person (id),
  what          varchar(30) not null,
  from_value    text,
  to_value      text,
  why           text
);
create index history_by_ticket on history (ticket_number, id);
create index history_by_person on history (by_id, what);

create table evidence (
  id            bigint primary key,
  ticket_number bigint not null references ticket (number),
  added_by      bigint not null references person (id),
  added_at      timestamp with time zone not null,
  kind          varchar(12) not null,
  source_id     varchar(60),
  url           varchar(2000),
  at_second     double precision,
  text          text
);
create index evidence_by_ticket on evidence (ticket_number, id);

-- What readers said of the text as it stands: one row a person since the last edit.
create table reading (
  id            bigint primary key,
  ticket_number bigint not null references ticket (number),
  person_id     bigint not null references person (id),
  kind          varchar(12) not null,
  word          varchar(200),
  seconds       double precision,
  at            timestamp with time zone not null,
  answer        varchar(500)
);
create unique index reading_once on reading (ticket_number, person_id);

-- A skip: the ticket is not offered to that person again until it changes.
create table skip (
  ticket_number bigint not null references ticket (number),
  person_id     bigint not null references person (id),
  code          varchar(20) not null,
  reason        varchar(2000),
  at            timestamp with time zone not null,
  primary key (ticket_number, person_id)
);
create index skip_by_person on skip (person_id);

-- How many tickets of each bucket and area stand in the order: rank and total without counting rows.
create table backlog_count (
  bucket              integer not null,
  area_id             bigint  not null references area (id),
  tickets             bigint  not null,
  counted_eur         double precision not null,
  primary key (bucket, area_id)
);

-- One row, the last that a writing transaction touches: what was answered from an older version may be thrown away.
create table backlog_version (
  id      integer primary key check (id = 1),
  version bigint not null
);
insert into backlog_version (id, version) values (1, 0);
