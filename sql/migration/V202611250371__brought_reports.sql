-- Reports that came in from a merchant's file, or went out in one: each is known by what it says, once for everybody.
create table brought_report (
  hash          varchar(64) primary key,
  ticket_number bigint references ticket (number),
  brought_at    timestamp with time zone not null
);
