-- Where other systems want to be told what happens.
create table webhook (
    id                uuid        primary key,
    version           bigint      not null,
    organization      uuid        not null,
    name              text        not null,
    url               text        not null,
    -- Patterns of activity types, parted by spaces.
    types             text        not null,
    state             text        not null,
    sealed_secret     bytea       not null,
    sealed_old_secret bytea,
    old_secret_until  timestamptz,
    -- Since when nothing was taken any more; empty while something was.
    failing_since     timestamptz,
    disabled_at       timestamptz,
    created_at        timestamptz not null,
    updated_at        timestamptz not null
);
create unique index webhook_name on webhook (organization, name);

-- What is, or was, to be delivered. A row that waits has a next try; a process that takes it moves that ahead first, so that
-- another tries again should it end meanwhile.
create table webhook_delivery (
    id           uuid        primary key,
    organization uuid        not null,
    webhook      uuid        not null references webhook on delete cascade,
    kind         text        not null,
    activity     uuid,
    type         text        not null,
    payload      text        not null,
    state        text        not null,
    tries        int         not null default 0,
    next_try_at  timestamptz,
    tried_at     timestamptz,
    status       int,
    duration_ms  int,
    problem      text,
    replay_of    uuid,
    created_at   timestamptz not null
);
create index webhook_delivery_due on webhook_delivery (webhook, next_try_at) where next_try_at is not null;
create index webhook_delivery_list on webhook_delivery (webhook, created_at, id);
create index webhook_delivery_state on webhook_delivery (webhook, state, created_at, id);
create index webhook_delivery_age on webhook_delivery (created_at);
