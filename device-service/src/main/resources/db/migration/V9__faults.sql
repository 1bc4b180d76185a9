create table fault (
    id           uuid primary key,
    organization uuid not null,
    version      bigint not null,
    -- What is broken: the device where there is one and no sensor of the bay found it, else the bay.
    device       uuid,
    bay          uuid,
    location     uuid,
    code         text,
    text         text not null,
    critical     boolean not null,
    source       text not null,
    -- The fact that told it.
    event        uuid,
    kiosk        uuid,
    reported_by  uuid,
    reported_at  timestamptz not null,
    state        text not null,
    resolved_at  timestamptz,
    resolved_by  uuid,
    note         text,
    constraint fault_of_event unique (event),
    constraint fault_of_something check (device is not null or bay is not null),
    constraint fault_resolved check ((state = 'RESOLVED') = (resolved_at is not null))
);
create index fault_organization on fault (organization, id);
create index fault_open on fault (organization, id) where state = 'OPEN';
create index fault_location on fault (organization, location, id);
create index fault_device on fault (device, id) where device is not null;
create index fault_bay on fault (bay, id) where bay is not null;

-- Apart from faults: only those who may see photos read it.
create table fault_photo (
    fault        uuid primary key references fault on delete cascade,
    media_type   text not null,
    size         integer not null
);
create table fault_photo_part (
    fault  uuid not null references fault_photo on delete cascade,
    number integer not null,
    bytes  bytea not null,
    primary key (fault, number)
);
