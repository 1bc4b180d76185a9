-- The last day of a grant, where it was given as a day of its location; valid_until is then the end of that day there.
alter table access_grant add column last_day date;
create index access_grant_locker on access_grant (locker);
create index access_grant_area on access_grant (area);
create index access_grant_location on access_grant (location);
create index access_grant_site on access_grant (site, id);
