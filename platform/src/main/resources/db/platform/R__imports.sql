-- Files being read in. The file itself is never here: it lives as long as the process that reads it.
-- Repeatable and not a version, since a service may have had these tables before it shared them.
create table if not exists import_job (
    id           uuid primary key,
    organization uuid not null,
    kind         text not null,
    created_by   uuid not null,
    dry_run      boolean not null,
    state        text not null,
    header       text not null,
    total        bigint not null,
    processed    bigint not null,
    added        bigint not null,
    changed      bigint not null,
    unchanged    bigint not null,
    failed       bigint not null,
    detail       text,
    created_at   timestamptz not null,
    -- When the process that reads the file last said that it is there.
    alive_at     timestamptz not null,
    finished_at  timestamptz
);
-- Two at once would overtake each other.
create unique index if not exists import_job_active on import_job (organization, kind)
    where state in ('QUEUED', 'RUNNING');
create index if not exists import_job_finished on import_job (finished_at);

create table if not exists import_failure (
    job    uuid not null references import_job on delete cascade,
    line   bigint not null,
    reason text not null,
    cells  text not null,
    primary key (job, line)
);
