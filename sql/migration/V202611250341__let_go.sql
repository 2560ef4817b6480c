-- quiet_since: from when the days below the line without new evidence count, nothing for a ticket that is not below it.
-- asked_at: when its author was asked whether it is still true, and has not answered.
alter table ticket add column quiet_since timestamp with time zone;
alter table ticket add column asked_at timestamp with time zone;
create index ticket_by_quiet on ticket (quiet_since);

-- What happens by itself is in the history under Vingt's own name. It is nobody: it cannot sign in and is in no list.
insert into person (id, name, email, language, anonymised, wip_limit, open_pulls, sign_in_epoch, version, disabled_at)
values (0, 'Vingt', null, 'en', true, 1, 0, 0, 0, timestamp with time zone '2026-11-25 00:00:00+00');
