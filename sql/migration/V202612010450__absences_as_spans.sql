-- Absences as spans, not days: an event of a year is one row. Nothing of what the calendar says is kept, as before.

-- One event of a calendar. calendar: the hash of what tells the calendar from others, empty where nobody knows it; event: the
-- hash of the calendar's own name for the event; sequence, modified_at, stamped_at (seconds): which version of it was read, so
-- that an older one changes nothing; last_day: the last one that it speaks of. One that was called off has no spans.
create table absence_event (
  id          bigint primary key,
  calendar    varchar(64) not null,
  event       varchar(64) not null,
  sequence    integer not null,
  modified_at bigint,
  stamped_at  bigint,
  called_off  boolean not null,
  last_day    date not null
);
create index absence_event_by_event on absence_event (event);
create sequence absence_event_seq increment by 5000;

-- The same part of each working day between two days. from_minute, to_minute: of the working day's 480; the same where nobody
-- knows which part of the day it is.
create table absence_span (
  event_id    bigint not null references absence_event (id),
  ordinal     integer not null,
  person_id   bigint not null references person (id),
  first_day   date not null,
  last_day    date not null,
  from_minute integer not null,
  to_minute   integer not null,
  part        double precision not null,
  primary key (event_id, ordinal)
);
create index absence_span_by_day on absence_span (last_day, first_day);
create index absence_span_by_person on absence_span (person_id);

-- What was known day by day becomes spans: working days in a row of one part. Working days since the Monday before the first of
-- 1970 number them, so that a Monday follows a Friday.
insert into absence_event (id, calendar, event, sequence, called_off, last_day)
select -row_number() over (order by d.event), '', d.event, 0, false, d.last_day
from (select event, max(on_day) as last_day from absence group by event) d;

insert into absence_span (event_id, ordinal, person_id, first_day, last_day, from_minute, to_minute, part)
select e.id, row_number() over (partition by e.id order by s.person_id, s.first_day, s.part), s.person_id, s.first_day, s.last_day,
  0, case when s.part >= 1 then 480 else 0 end, s.part
from (
  select g.event, g.person_id, g.part, min(g.on_day) as first_day, max(g.on_day) as last_day
  from (
    select n.event, n.person_id, n.part, n.on_day,
      n.number - row_number() over (partition by n.event, n.person_id, n.part order by n.on_day) as island
    from (
      select a.event, a.person_id, a.part, a.on_day,
        (cast(extract(epoch from a.on_day) as bigint) / 86400 + 3) / 7 * 5
          + least(mod(cast(extract(epoch from a.on_day) as bigint) / 86400 + 3, 7), 5) as number
      from absence a
    ) n
  ) g
  group by g.event, g.person_id, g.part, g.island
) s join absence_event e on e.event = s.event;

-- Nobody reads the days any more; the table stays for servers of the edition before.
truncate table absence;
