-- The place of a ticket that waits for a second estimate no longer holds its kind of evidence and its days, which anybody
-- could find out by asking where other numbers would stand: it is the last of its rounded score.
update ticket set place = substring(place from 1 for 5) || '99999999999999999' || substring(place from 23)
 where waiting = true and length(place) = 48;
