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
create index alarm_locker on alarm (locker, id);
create index alarm_kiosk on alarm (kiosk, id);
create index alarm_kind on alarm (organization, kind, id);

-- Alarms are this service's own; what the topic says of them is not kept a second time.
drop index projection_alarm_kiosk;
drop index projection_alarm_locker;
delete from projection where kind = 'AlarmState';
