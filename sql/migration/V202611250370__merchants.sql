-- The outside companies on whose sites bugs are found, and the reports that link tickets to pages of theirs.

create sequence merchant_seq start with 1000 increment by 50;
create sequence site_seq start with 1000 increment by 50;
create sequence contact_seq start with 1000 increment by 50;
create sequence merchant_history_seq start with 1 increment by 1;
create sequence page_seq start with 1000 increment by 50;
create sequence report_seq start with 1 increment by 1;

-- folded is the name without case, accents and blanks; order_key is the same in digits, which every collation sorts alike.
create table merchant (
  id              bigint primary key,
  name            varchar(120) not null,
  folded          varchar(120) not null unique,
  order_key       varchar(200) not null,
  language        varchar(5)   not null,
  visits_per_year double precision,
  orders_per_year double precision,
  eur_per_year    double precision,
  made_at         timestamp with time zone not null,
  version         bigint       not null
);
create index merchant_in_order on merchant (order_key, id);

create table merchant_tag (
  merchant_id bigint      not null references merchant (id),
  tag         varchar(40) not null,
  primary key (merchant_id, tag)
);
create index merchant_tag_by_tag on merchant_tag (tag, merchant_id);

create table site (
  id          bigint primary key,
  merchant_id bigint       not null references merchant (id),
  domain      varchar(253) not null unique
);
create index site_by_merchant on site (merchant_id);

-- What a search may begin with: each word of a name with what follows it, and each domain; in digits as order_key.
create table merchant_word (
  merchant_id bigint       not null references merchant (id),
  word_key    varchar(200) not null,
  primary key (merchant_id, word_key)
);
create index merchant_word_by_key on merchant_word (word_key, merchant_id);

-- same_as tells one person of a merchant from another: the address, else the name.
create table contact (
  id          bigint primary key,
  merchant_id bigint       not null references merchant (id),
  name        varchar(120) not null,
  email       varchar(254),
  language    varchar(5)   not null,
  job         varchar(80),
  same_as     varchar(260) not null,
  unique (merchant_id, same_as)
);

-- Append-only. It never holds a contact's name or address, so that these can go.
create table merchant_history (
  id          bigint primary key,
  merchant_id bigint not null references merchant (id),
  at          timestamp with time zone not null,
  by_id       bigint not null references person (id),
  what        varchar(30) not null,
  from_value  text,
  to_value    text
);
create index merchant_history_by_merchant on merchant_history (merchant_id, id);

-- A page of a merchant: its row is what two reports of one page wait for each other at.
create table page (
  id      bigint primary key,
  site_id bigint       not null references site (id),
  host    varchar(253) not null,
  path    varchar(700) not null,
  reports bigint       not null,
  unique (host, path)
);
create index page_by_site on page (site_id);

create table report (
  id            bigint primary key,
  ticket_number bigint       not null references ticket (number),
  merchant_id   bigint       not null references merchant (id),
  page_id       bigint       not null references page (id),
  path          varchar(700) not null,
  device        varchar(200),
  via           varchar(20)  not null,
  by_id         bigint       not null references person (id),
  at            timestamp with time zone not null
);
create index report_by_ticket on report (ticket_number, id);
create index report_by_merchant on report (merchant_id, id);
create index report_by_page on report (page_id, id);
create index report_by_person on report (by_id, id);

-- A ticket that concerns a merchant, and when they were told of it: once, whoever reported it.
create table merchant_ticket (
  merchant_id   bigint not null references merchant (id),
  ticket_number bigint not null references ticket (number),
  told_at       timestamp with time zone,
  told_by       bigint references person (id),
  told_how      varchar(20),
  primary key (merchant_id, ticket_number)
);
create index merchant_ticket_by_ticket on merchant_ticket (ticket_number);

-- What was reported with a text that is still a draft: it becomes a report when the draft becomes a ticket.
create table draft_report (
  draft_id    bigint primary key references draft (id) on delete cascade,
  merchant_id bigint       not null references merchant (id),
  page_id     bigint       not null references page (id),
  path        varchar(700) not null,
  device      varchar(200),
  via         varchar(20)  not null,
  theirs      boolean      not null
);
