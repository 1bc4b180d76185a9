create table alarm (
    id              uuid primary key,
    version         bigint not null,
    organization    uuid not null,
    location        uuid not null,
    kiosk           uuid not null references kiosk,
    locker          uuid,
    bay             uuid,
    kind            text not null,
    raised_at       timestamptz not null,
    announced_at    timestamptz,
    acknowledged_by uuid,
    acknowledged_at timestamptz,
    ended_at        timestamptz,
    ended_by        uuid,
    ending          text
);
-- One standing alarm for each kiosk, bay and kind.
create unique index alarm_standing on alarm (kiosk, bay, kind) nulls not distinct where ended_at is null;
create index alarm_bay on alarm (bay) where ended_at is null;
create index alarm_page on alarm (organization, id);
create index alarm_raised_at on alarm (organization, raised_at, id);
create index alarm_location on alarm (organization, location, id);
create index alarm_kiosk on alarm (kiosk, id);
create index alarm_kind on alarm (organization, kind, id);

create table alarm_settings (
    organization          uuid primary key,
    version               bigint not null,
    cut_off_after_minutes integer not null,
    lease_ending_hours    integer not null
);
