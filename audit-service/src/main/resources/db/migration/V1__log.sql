-- What happened, in the order in which we heard of it: numbered per organisation without gaps, each entry sealed with
-- the hash of the one before it. One partition per month of recording, so that old months can be moved away whole.
create table log_entry (
    organization uuid        not null,
    position     bigint      not null,
    recorded_at  timestamptz not null,
    id           uuid        not null,
    at           timestamptz not null,
    actor_kind   text        not null,
    actor_id     uuid,
    type         text        not null,
    subject_kind text        not null,
    subject_id   uuid        not null,
    result       text        not null,
    -- JSON, kept as text: the hash covers its very bytes.
    details      text        not null,
    hash         bytea       not null,
    primary key (organization, position, recorded_at)
) partition by range (recorded_at);

create index log_entry_at on log_entry (organization, at, position);
create index log_entry_subject on log_entry (organization, subject_id, at, position);
create index log_entry_actor on log_entry (organization, actor_id, at, position);
create index log_entry_type on log_entry (organization, type, at, position);

create function refuse_log_change() returns trigger language plpgsql as $$
begin
    raise exception 'The log is only ever added to' using errcode = 'insufficient_privilege';
end $$;

create trigger only_added_to before update or delete on log_entry for each row execute function refuse_log_change();
create trigger never_emptied before truncate on log_entry for each statement execute function refuse_log_change();

-- Makes the partition that takes what is recorded at the given moment, unless it is there.
create function add_log_month(moment timestamptz) returns text language plpgsql as $$
declare
    month timestamp := date_trunc('month', moment at time zone 'UTC');
    name  text := 'log_entry_' || to_char(month, 'YYYY_MM');
begin
    if to_regclass(name) is not null then
        return name;
    end if;
    perform pg_advisory_xact_lock(hashtext('add_log_month'));
    execute format('create table if not exists %I partition of log_entry for values from (%L) to (%L)',
        name, month at time zone 'UTC', (month + interval '1 month') at time zone 'UTC');
    execute format('create or replace trigger never_emptied before truncate on %I
        for each statement execute function refuse_log_change()', name);
    return name;
end $$;

-- Which activities are in the log, and where. Ids rise with time, so that inserts stay at the right edge however long the
-- log grows; a unique key on the log itself would have to be searched in every month.
create table logged_activity (
    id           uuid primary key,
    organization uuid        not null,
    position     bigint      not null,
    recorded_at  timestamptz not null
);

-- Where each organisation's log ends. Signed checkpoints, when they come, are rows (organization, position, hash) of a
-- table of their own: the head at some moment, vouched for by a key that this database does not have.
create table log_head (
    organization uuid primary key,
    position     bigint not null,
    hash         bytea  not null
);
