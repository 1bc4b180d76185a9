-- How long after its end devices may come back, and whether devices are reserved for those on its roster.
alter table shift
    add column grace_minutes int     not null default 0 check (grace_minutes between 0 and 1440),
    add column reserve       boolean not null default false;

-- Days on which a shift is not as usual: not worked when there are no times, else worked at these.
create table shift_exception (
    id         uuid primary key,
    shift      uuid not null references shift (id) on delete cascade,
    day        date not null,
    start_time time,
    end_time   time,
    constraint shift_exception_day unique (shift, day),
    check ((start_time is null) = (end_time is null))
);

-- A shift says once how many of a type it needs, and names a certain device once. What was said twice is added up.
update shift_device one
set count = (select sum(same.count) from shift_device same
             where same.shift = one.shift and same.device_type = one.device_type and same.device is null)
where one.device is null;
delete from shift_device one using shift_device earlier
where one.shift = earlier.shift and one.id > earlier.id
  and (one.device = earlier.device
       or (one.device is null and earlier.device is null and one.device_type = earlier.device_type));
create unique index shift_device_type on shift_device (shift, device_type) where device is null;
create unique index shift_device_device on shift_device (shift, device) where device is not null;

-- Who works a shift on a certain day, in the place of the shift's users and groups.
create table roster (
    id           uuid primary key,
    organization uuid        not null,
    version      bigint      not null,
    shift        uuid        not null references shift (id) on delete cascade,
    day          date        not null,
    users        uuid[]      not null,
    -- Others know of it; no longer when the day is over.
    told         boolean     not null,
    created_at   timestamptz not null,
    updated_at   timestamptz not null,
    constraint roster_day unique (shift, day)
);
create index roster_organization on roster (organization, day, id);
create index roster_users on roster using gin (users);
create index roster_told on roster (day) where told;

create index shift_users on shift using gin (users);
create index shift_groups on shift using gin (groups);

-- How people are found by their groups and rights.
create index projection_user_groups on projection using gin ((state -> 'groups')) where kind = 'UserState';
create index projection_user_rights on projection using gin ((state -> 'rights')) where kind = 'UserState';
