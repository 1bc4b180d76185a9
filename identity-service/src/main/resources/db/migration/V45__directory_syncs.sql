-- Directories (LDAP, Active Directory) that people are taken from.
create table directory_sync (
    id                   uuid primary key,
    version              bigint not null,
    organization         uuid not null references organization,
    name                 text not null,
    enabled              boolean not null,
    url                  text not null,
    start_tls            boolean not null,
    ca_certificate       text,
    bind_dn              text not null,
    sealed_password      bytea not null,
    user_base            text not null,
    user_filter          text not null,
    group_base           text,
    group_filter         text not null,
    mapping              text not null,
    interval_minutes     integer,
    full_every_hours     integer not null,
    deactivation_percent integer not null,
    created_at           timestamptz not null,
    updated_at           timestamptz not null,
    -- Up to where the changes of which server were followed, and when all was compared last.
    cursor_usn           bigint,
    cursor_invocation    text,
    full_at              timestamptz,
    next_at              timestamptz
);
create unique index directory_sync_name on directory_sync (organization, lower(name));
create index directory_sync_next on directory_sync (next_at) where enabled;

-- What the last run saw of whom: enough to tell whether something has changed.
create table directory_sync_entry (
    sync        uuid not null references directory_sync on delete cascade,
    external_id text not null,
    hash        text not null,
    active      boolean not null,
    primary key (sync, external_id)
);

create table directory_sync_run (
    id          uuid primary key,
    sync        uuid not null references directory_sync on delete cascade,
    state       text not null,
    dry_run     boolean not null,
    complete    boolean not null,
    added       bigint not null,
    changed     bigint not null,
    deactivated bigint not null,
    reactivated bigint not null,
    unchanged   bigint not null,
    failed      bigint not null,
    detail      text,
    failures    text not null,
    started_at  timestamptz not null,
    alive_at    timestamptz not null,
    finished_at timestamptz
);
create index directory_sync_run_page on directory_sync_run (sync, id);
create unique index directory_sync_run_active on directory_sync_run (sync) where state = 'RUNNING';
