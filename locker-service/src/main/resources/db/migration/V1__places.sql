create table location (
    id           uuid primary key,
    version      bigint not null,
    organization uuid not null,
    name         text not null,
    country      text not null,
    time_zone    text not null,
    constraint location_name unique (organization, name)
);
create index location_page on location (organization, id);

create table area (
    id       uuid primary key,
    location uuid not null references location,
    name     text not null,
    constraint area_name unique (location, name)
);

create table locker_type (
    id                 uuid primary key,
    version            bigint not null,
    organization       uuid not null,
    name               text not null,
    bay_rows           integer not null check (bay_rows between 1 and 20),
    bay_columns        integer not null check (bay_columns between 1 and 20),
    charging           boolean not null,
    power_budget_watts integer not null,
    constraint locker_type_name unique (organization, name)
);
create index locker_type_page on locker_type (organization, id);

create table kiosk (
    id                    uuid primary key,
    version               bigint not null,
    organization          uuid not null,
    name                  text not null,
    location              uuid not null references location,
    status                text not null,
    enrolment_code_hash   text unique,
    enrolment_expires_at  timestamptz,
    public_key            text,
    fingerprint           text,
    set_up                boolean not null,
    constraint kiosk_name unique (organization, name)
);
create index kiosk_page on kiosk (organization, id);
-- To find those of which the broker has yet to be told.
create index kiosk_set_up on kiosk (set_up, status);

create table locker (
    id           uuid primary key,
    version      bigint not null,
    organization uuid not null,
    name         text not null,
    serial       text not null,
    type         uuid not null references locker_type,
    location     uuid not null references location,
    area         uuid references area,
    kiosk        uuid references kiosk,
    in_service   boolean not null,
    constraint locker_serial unique (organization, serial),
    constraint locker_name unique (location, name)
);
create index locker_page on locker (organization, id);
create index locker_kiosk on locker (kiosk);

-- The lockers a kiosk is to serve once it is confirmed.
create table kiosk_lockers (
    kiosk   uuid not null references kiosk,
    lockers uuid not null references locker,
    primary key (kiosk, lockers)
);

create table access_grant (
    id            uuid primary key,
    version       bigint not null,
    organization  uuid not null,
    subject_user  uuid,
    subject_group uuid,
    locker        uuid references locker,
    area          uuid references area,
    location      uuid references location,
    site          uuid not null references location,
    windows       text not null,
    valid_until   timestamptz,
    constraint one_subject check (num_nonnulls(subject_user, subject_group) = 1),
    constraint one_target check (num_nonnulls(locker, area, location) = 1)
);
create index access_grant_page on access_grant (organization, id);
create index access_grant_user on access_grant (subject_user);
create index access_grant_group on access_grant (subject_group);
