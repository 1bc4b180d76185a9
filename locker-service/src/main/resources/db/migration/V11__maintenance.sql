-- A locker, bay or device is out of service for a time. Rows stay when it is over; they are the history.
create table maintenance (
    id             uuid primary key,
    version        bigint not null,
    organization   uuid not null,
    subject_locker uuid,
    subject_bay    uuid,
    subject_device uuid,
    locker         uuid,
    location       uuid,
    reason         text not null,
    starts_at      timestamptz not null,
    ends_at        timestamptz,
    begun_at       timestamptz,
    ended_at       timestamptz,
    created_at     timestamptz not null,
    created_by     uuid not null,
    ended_by       uuid,
    constraint one_subject check (num_nonnulls(subject_locker, subject_bay, subject_device) = 1)
);
create index maintenance_page on maintenance (organization, id);
create index maintenance_by_start on maintenance (organization, starts_at, id);
create index maintenance_locker on maintenance (locker, id);
create index maintenance_bay on maintenance (subject_bay, id) where subject_bay is not null;
create index maintenance_device on maintenance (subject_device, id) where subject_device is not null;
create index maintenance_location on maintenance (location, id);
create index maintenance_open on maintenance (organization, id) where ended_at is null;
-- What is due to begin, and what to end.
create index maintenance_to_begin on maintenance (starts_at) where begun_at is null and ended_at is null;
create index maintenance_to_end on maintenance (ends_at) where ended_at is null;
