-- What a note tells in the rep's own words, and how a report reckoned what the bug costs its merchant.

-- Languages of the two texts where they are not the note's own, so that a page can say which language a sentence is in.
alter table note add column what_language varchar(20);
alter table note add column fix_language varchar(20);
alter table note add column steps text;

-- Whether the merchant's "not ours" brought the ticket back to us: then their "fixed" may still close it.
alter table note add column took_back boolean default false not null;

-- A bug in its merchant's terms, see the value model: null where nobody told them.
alter table report add column visits_per_year double precision;
alter table report add column share_affected double precision;
alter table report add column share_lost double precision;
alter table report add column basket_eur double precision;
alter table report add column fee_share double precision;
alter table draft_report add column visits_per_year double precision;
alter table draft_report add column share_affected double precision;
alter table draft_report add column share_lost double precision;
alter table draft_report add column basket_eur double precision;
alter table draft_report add column fee_share double precision;

-- A rep's list begins with what was told last, by a note or otherwise.
create index note_by_rep_told on note (rep_id, told_at);
create index merchant_ticket_by_teller on merchant_ticket (told_by, told_at);
