-- A name is free again when its kiosk is not in use any more.
alter table kiosk drop constraint kiosk_name;
create unique index kiosk_name on kiosk (organization, name) where status <> 'REVOKED';

-- A key that came with a new code, and waits for a person to compare it.
alter table kiosk add pending_key text;
alter table kiosk add pending_fingerprint text;
alter table kiosk add active_since timestamptz;
alter table kiosk add pins_renewed_at timestamptz;
update kiosk set active_since = now() where status = 'ACTIVE';
create index kiosk_location on kiosk (organization, location, id);

-- When it was last heard, and what was wrong with what it told.
alter table kiosk_events add heard_at timestamptz;
alter table kiosk_events add missing bigint not null default 0;
alter table kiosk_events add missing_from bigint;
alter table kiosk_events add missing_until bigint;
alter table kiosk_events add missing_at timestamptz;
alter table kiosk_events add restarted_at timestamptz;
alter table kiosk_events add refused bigint not null default 0;
alter table kiosk_events add refused_reason text;
alter table kiosk_events add refused_at timestamptz;
alter table kiosk_events add unannounced boolean not null default false;

-- The lease that was last signed for it.
create table kiosk_lease (
    kiosk      uuid primary key references kiosk,
    signed_at  timestamptz not null,
    expires_at timestamptz not null
);

-- How it told that it is; detail is the last that named every bay.
create table kiosk_health (
    kiosk              uuid primary key references kiosk,
    told_at            timestamptz not null,
    clock_synchronized boolean not null,
    health             jsonb not null,
    lease_until        timestamptz,
    detail             jsonb,
    detailed_at        timestamptz
);
create index kiosk_health_lease_until on kiosk_health (lease_until);

-- Its topics that the broker had lost, and when that was made up for.
create table kiosk_topic_loss (
    kiosk       uuid primary key references kiosk,
    topics      text not null,
    noticed_at  timestamptz not null,
    restored_at timestamptz
);

-- Whose PINs a kiosk held when it was revoked.
create table kiosk_pin_holder (
    kiosk  uuid not null references kiosk,
    person uuid not null,
    primary key (kiosk, person)
);
