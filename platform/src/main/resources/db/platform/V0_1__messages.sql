-- What a use case tells others, written in its own transaction. Columns as in Debezium's outbox event router.
create table outbox (
    position      bigint generated always as identity primary key,
    id            uuid not null,
    aggregatetype text not null,
    aggregateid   text not null,
    type          text not null,
    organization  uuid not null,
    subject       text not null,
    "timestamp"   timestamptz not null default clock_timestamp(),
    traceparent   text,
    payload       text
);

-- Rows live for milliseconds; vacuum early so that the relay's scan stays short.
alter table outbox set (autovacuum_vacuum_scale_factor = 0.0, autovacuum_vacuum_threshold = 1000);

create table inbox (
    consumer    text not null,
    event_id    text not null,
    received_at timestamptz not null default now(),
    primary key (consumer, event_id)
);
create index inbox_received_at on inbox (received_at);

create table idempotency_key (
    caller      uuid not null,
    key         text not null,
    fingerprint text not null,
    result      text,
    created_at  timestamptz not null default now(),
    primary key (caller, key)
);
create index idempotency_key_created_at on idempotency_key (created_at);

-- The last state of things that another service owns.
create table projection (
    kind         text not null,
    id           uuid not null,
    organization uuid not null,
    version      bigint not null,
    state        jsonb not null,
    primary key (kind, id)
);
create index projection_organization on projection (organization, kind);
