-- Shortfalls of coming shifts.
create table shortfall (
    shift       uuid        not null,
    day         date        not null,
    device_type uuid        not null,
    -- How many were missing when it was last looked, and since when at least so many are.
    missing     int         not null,
    since       timestamptz not null,
    -- How many were told of at most.
    told        int         not null default 0,
    primary key (shift, day, device_type)
);
create index shortfall_day on shortfall (day);
