-- How many engineering days a week has for the backlog, team by team, and how far they reach.

-- The one row that every change of the days takes first. weeks: how many the line looks ahead, the running one included.
create table days_plan (
  id      integer primary key check (id = 1),
  weeks   integer not null check (weeks between 1 and 26),
  version bigint  not null
);
insert into days_plan (id, weeks, version) values (1, 2, 1);

-- What a team has in every week that says nothing else.
create table usual_days (
  team varchar(60) primary key,
  days double precision not null
);

-- What a team has in one week, named by its first day, whatever is usual and whoever is away.
create table week_days (
  team varchar(60) not null,
  week date not null,
  days double precision not null,
  primary key (team, week)
);

-- Who is away, from calendars. event: the hash of the calendar's own name for it, so that the same event read again is the
-- same row; part: of one engineering day, 0 to 1. Nothing of what the calendar says is kept.
create table absence (
  event     varchar(64) not null,
  person_id bigint not null references person (id),
  on_day    date not null,
  part      double precision not null,
  primary key (event, person_id, on_day)
);
create index absence_by_day on absence (on_day, person_id);
create index absence_by_person on absence (person_id);

-- Expected days beside the number of tickets, in millionths of a day so that sums are exact; a ticket above 100,000 days
-- counts as that.
alter table backlog_count add column day_millionths bigint default 0 not null;
update backlog_count set day_millionths = coalesce((
  select sum(cast(floor(least(t.expected_days, 100000) * 1000000 + 0.5) as bigint)) from ticket t
  where t.queue = 1 and t.bucket = backlog_count.bucket and t.area_id = backlog_count.area_id), 0);
