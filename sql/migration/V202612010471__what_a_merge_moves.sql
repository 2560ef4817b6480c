-- What a merge moves knows whose it was, so that reopening a ticket brings it back: home_ticket is null for what never moved. What a
-- merge adds (the words and pictures of the ticket that ends) goes again with it.
alter table evidence add column home_ticket bigint references ticket (number);
alter table evidence add column by_merge boolean default false not null;
alter table report add column home_ticket bigint references ticket (number);
create index evidence_by_home on evidence (home_ticket);
create index report_by_home on report (home_ticket);

-- That a merchant was told of a ticket which was merged into this one.
alter table merchant_ticket add column told_with bigint references ticket (number);

-- merged_into is the step, final_ticket where a chain of merges ends; merged_from the state before, null for OPEN.
alter table ticket add column final_ticket bigint references ticket (number);
alter table ticket add column merged_from varchar(20);
create index ticket_by_merged on ticket (merged_into);

-- What was merged before now: each pass follows chains twice as far.
update ticket set final_ticket = merged_into where state = 'MERGED';
update ticket set final_ticket = (select t.final_ticket from ticket t where t.number = ticket.final_ticket)
  where exists (select 1 from ticket t where t.number = ticket.final_ticket and t.final_ticket is not null);
update ticket set final_ticket = (select t.final_ticket from ticket t where t.number = ticket.final_ticket)
  where exists (select 1 from ticket t where t.number = ticket.final_ticket and t.final_ticket is not null);
update ticket set final_ticket = (select t.final_ticket from ticket t where t.number = ticket.final_ticket)
  where exists (select 1 from ticket t where t.number = ticket.final_ticket and t.final_ticket is not null);
update ticket set final_ticket = (select t.final_ticket from ticket t where t.number = ticket.final_ticket)
  where exists (select 1 from ticket t where t.number = ticket.final_ticket and t.final_ticket is not null);

insert into merchant_ticket (merchant_id, ticket_number)
  select distinct mt.merchant_id, t.final_ticket from merchant_ticket mt join ticket t on t.number = mt.ticket_number
  where t.final_ticket is not null and not exists (select 1 from merchant_ticket o
    where o.merchant_id = mt.merchant_id and o.ticket_number = t.final_ticket);
update merchant_ticket set told_with = (select max(t.number) from merchant_ticket mt join ticket t on t.number = mt.ticket_number
    where mt.merchant_id = merchant_ticket.merchant_id and t.final_ticket = merchant_ticket.ticket_number and mt.told_at is not null)
  where told_at is null;
update merchant_ticket set
    told_at = (select mt.told_at from merchant_ticket mt
      where mt.merchant_id = merchant_ticket.merchant_id and mt.ticket_number = merchant_ticket.told_with),
    told_by = (select mt.told_by from merchant_ticket mt
      where mt.merchant_id = merchant_ticket.merchant_id and mt.ticket_number = merchant_ticket.told_with),
    told_how = (select mt.told_how from merchant_ticket mt
      where mt.merchant_id = merchant_ticket.merchant_id and mt.ticket_number = merchant_ticket.told_with)
  where told_with is not null;
update report set home_ticket = ticket_number where exists
  (select 1 from ticket t where t.number = report.ticket_number and t.final_ticket is not null);
update report set ticket_number = (select t.final_ticket from ticket t where t.number = report.ticket_number)
  where home_ticket is not null;
