-- Since when a device stands in its bay. States say what is, not since when; this is when the news of it was written.
create table stored_device (
    device uuid primary key,
    bay    uuid        not null,
    since  timestamptz not null
);

-- Since when an outlet is as it is.
create table outlet (
    bay     uuid primary key,
    state   text        not null,
    percent int,
    since   timestamptz not null
);

-- Of what was known before, it is not known since when; so it counts from now on.
insert into stored_device (device, bay, since)
select id, cast(state ->> 'bay' as uuid), now() from projection where kind = 'DeviceState' and state ->> 'bay' is not null;
insert into outlet (bay, state, percent, since)
select id, state #>> '{charge,state}', cast(state #>> '{charge,percent}' as int), now() from projection where kind = 'BayState';

-- How the devices of a location are found.
create index projection_locker_location on projection ((state ->> 'location')) where kind = 'LockerState';
create index projection_device_bay on projection ((state ->> 'bay')) where kind = 'DeviceState';
create index custody_bay on custody (bay);
