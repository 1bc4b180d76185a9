create table shift (
    id           uuid primary key,
    organization uuid        not null,
    version      bigint      not null,
    name         text        not null,
    location     uuid        not null,
    days         text[]      not null,
    start_time   time        not null,
    end_time     time        not null,
    time_zone    text        not null,
    valid_from   date,
    valid_until  date,
    users        uuid[]      not null,
    groups       uuid[]      not null,
    created_at   timestamptz not null,
    updated_at   timestamptz not null
);
create index shift_organization on shift (organization, id);
create index shift_location on shift (organization, location, id);

-- How many devices of which type (or which device) a shift needs.
create table shift_device (
    id          uuid primary key,
    shift       uuid not null references shift (id) on delete cascade,
    device_type uuid not null,
    device      uuid,
    count       int  not null check (count > 0)
);
create index shift_device_shift on shift_device (shift, id);
