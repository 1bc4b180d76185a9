-- Who holds a device, until when.
create table custody (
    id           uuid primary key,
    organization uuid        not null,
    version      bigint      not null,
    device       uuid        not null,
    device_type  uuid        not null,
    holder       uuid        not null,
    bay          uuid        not null,
    shift        uuid,
    since        timestamptz not null,
    due_at       timestamptz,
    -- Where it was taken; absent until the bay and its locker are known.
    location     uuid,
    noted_at     timestamptz not null default now()
);
create index custody_due on custody (organization, due_at, id);
create index custody_due_at on custody (due_at);
create index custody_device on custody (device);
create index custody_holder on custody (holder);
create index custody_location on custody (location);
create index custody_unplaced on custody (bay) where location is null;

-- How the place of a custody is found.
create index projection_bay_locker on projection ((state ->> 'locker')) where kind = 'BayState';

-- What happens when a device stays away.
create table escalation (
    id            uuid primary key,
    organization  uuid        not null,
    version       bigint      not null,
    -- For devices taken there; absent: wherever a location has no steps of its own.
    location      uuid,
    after_minutes int         not null check (after_minutes >= 10),
    action        text        not null,
    user_id       uuid,
    group_id      uuid,
    permission    text,
    created_at    timestamptz not null,
    updated_at    timestamptz not null
);
create index escalation_organization on escalation (organization, location);

-- Which step was taken about which custody: each once, whatever is restarted and however many replicas there are.
create table escalation_done (
    custody uuid        not null,
    step    uuid        not null,
    done_at timestamptz not null default now(),
    primary key (custody, step)
);
create index escalation_done_at on escalation_done (done_at);

-- Organisations that were given their first steps.
create table escalation_begun (
    organization uuid primary key
);
