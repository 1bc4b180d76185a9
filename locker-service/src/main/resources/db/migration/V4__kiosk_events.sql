create table command (
    id           uuid primary key,
    organization uuid not null,
    kiosk        uuid not null references kiosk,
    location     uuid not null,
    bay          uuid not null,
    action       text not null,
    state        text not null,
    reason       text,
    result       text,
    requested_by uuid not null,
    created_at   timestamptz not null,
    sent_at      timestamptz,
    received_at  timestamptz,
    finished_at  timestamptz,
    expires_at   timestamptz not null
);
create index command_page on command (organization, id);
create index command_bay on command (bay, id);
create index command_open on command (expires_at) where finished_at is null;

-- How far each kiosk's numbered events have come.
create table kiosk_events (
    kiosk    uuid primary key references kiosk,
    first    uuid,
    sequence bigint not null
);

-- Why a bay was fired, from the firing until all is told that follows from it.
create table open_intent (
    id       uuid primary key,
    kiosk    uuid not null references kiosk,
    bay      uuid not null,
    purpose  text not null,
    person   uuid,
    command  uuid,
    fired_at timestamptz not null
);
create index open_intent_fired_at on open_intent (fired_at);
