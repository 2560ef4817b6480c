-- Notes to merchants about bugs on their sites, and what they begin as.

create sequence note_seq start with 1000 increment by 50;

-- told_about is the ticket while the note holds, null once it is withdrawn: a merchant is written to once about one bug.
-- Of the private page's key only the hash is here; letter holds {link} in its place.
create table note (
  id            bigint primary key,
  ticket_number bigint        not null references ticket (number),
  told_about    bigint unique references ticket (number),
  merchant_id   bigint        not null references merchant (id),
  rep_id        bigint        not null references person (id),
  way           varchar(10)   not null,
  company       varchar(120)  not null,
  to_name       varchar(120)  not null,
  to_email      varchar(254)  not null,
  language      varchar(5)    not null,
  page          varchar(1000) not null,
  what          text          not null,
  fix           text          not null,
  cost          varchar(500)  not null,
  subject       varchar(200)  not null,
  letter        text          not null,
  key_hash      varchar(64)   not null unique,
  closes_at     timestamp with time zone not null,
  told_at       timestamp with time zone not null,
  seen_at       timestamp with time zone,
  fixed_at      timestamp with time zone,
  not_ours_at   timestamp with time zone,
  thanked_at    timestamp with time zone,
  withdrawn_at  timestamp with time zone,
  version       bigint        not null
);
create index note_by_rep on note (rep_id, id);
create index note_by_merchant on note (merchant_id, id);
create index note_by_ticket on note (ticket_number, id);

create table note_picture (
  note_id    bigint      not null references note (id),
  picture_id varchar(36) not null references picture (id),
  position   integer     not null,
  primary key (note_id, position)
);
create index note_picture_by_picture on note_picture (picture_id);

create table note_template (
  kind     varchar(10) not null,
  language varchar(5)  not null,
  whole    text        not null,
  primary key (kind, language)
);
