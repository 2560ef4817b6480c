-- A report that the gate refuses makes neither merchant nor site nor page known: the draft keeps the address instead.

alter table draft_report add column address varchar(8000);
alter table draft_report add column merchant_name varchar(120);
update draft_report set address = 'https://' || (select p.host from page p where p.id = draft_report.page_id)
  || replace(replace(replace(replace(path, '%', '%25'), '?', '%3F'), '#', '%23'), ' ', '%20');
alter table draft_report alter column address set not null;
alter table draft_report alter column merchant_id drop not null;
alter table draft_report drop column page_id;
alter table draft_report drop column path;

-- What became of a merchant's entry outlives the entry: its history names it, and holds nothing back.
create table merchant_story (
  id          bigint primary key,
  merchant_id bigint not null,
  at          timestamp with time zone not null,
  by_id       bigint not null references person (id),
  what        varchar(30) not null,
  from_value  text,
  to_value    text
);
insert into merchant_story (id, merchant_id, at, by_id, what, from_value, to_value)
  select id, merchant_id, at, by_id, what, from_value, to_value from merchant_history;
drop table merchant_history;
alter table merchant_story rename to merchant_history;
create index merchant_history_by_merchant on merchant_history (merchant_id, id);
