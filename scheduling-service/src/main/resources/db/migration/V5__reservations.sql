-- A range of one id each: with it an exclusion needs no extension to compare ids.
create type uuidrange as range (subtype = uuid);

-- Devices that are kept for somebody.
create table reservation (
    id           uuid primary key,
    organization uuid        not null,
    version      bigint      not null,
    user_id      uuid        not null,
    device       uuid        not null,
    device_type  uuid        not null,
    location     uuid        not null,
    -- For which it was made; absent when a person made it.
    shift        uuid,
    day          date,
    starts       timestamptz not null,
    ends         timestamptz not null,
    state        text        not null,
    created_at   timestamptz not null,
    updated_at   timestamptz not null,
    check (starts < ends),
    check ((shift is null) = (day is null)),
    constraint reservation_device_once
        exclude using gist (uuidrange(device, device, '[]') with &&, tstzrange(starts, ends) with &&)
        where (state = 'ACTIVE')
);
create index reservation_organization on reservation (organization, starts, id);
create index reservation_user on reservation (user_id);
create index reservation_device on reservation (device);
create index reservation_location on reservation (location);
create index reservation_shift on reservation (shift, day);
create index reservation_active on reservation (ends) where state = 'ACTIVE';
create index reservation_over on reservation (updated_at) where state <> 'ACTIVE';

-- How the shifts are found for whose people devices are reserved, and who reaches a location's lockers.
create index shift_reserve on shift (id) where reserve;
create index projection_grant_location on projection ((state #>> '{target,location}')) where kind = 'GrantState';
create index projection_grant_area on projection ((state #>> '{target,area}')) where kind = 'GrantState';
create index projection_grant_locker on projection ((state #>> '{target,locker}')) where kind = 'GrantState';
