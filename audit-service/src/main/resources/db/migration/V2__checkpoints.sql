-- A month's partition is attached: making it in place would wait for, and then hold up, everybody who reads the log.
create or replace function add_log_month(moment timestamptz) returns text language plpgsql as $$
declare
    month timestamp := date_trunc('month', moment at time zone 'UTC');
    name  text := 'log_entry_' || to_char(month, 'YYYY_MM');
begin
    if to_regclass(name) is not null then
        return name;
    end if;
    perform pg_advisory_xact_lock(hashtext('add_log_month'));
    if to_regclass(name) is not null then
        return name;
    end if;
    execute format('create table %I (like log_entry including all)', name);
    execute format('alter table log_entry attach partition %I for values from (%L) to (%L)',
        name, month at time zone 'UTC', (month + interval '1 month') at time zone 'UTC');
    execute format('create or replace trigger never_emptied before truncate on %I
        for each statement execute function refuse_log_change()', name);
    return name;
end $$;

-- Most entries are successes; who looks for the others shall not have to pass them.
create index log_entry_trouble on log_entry (organization, result, at, position) where result <> 'SUCCESS';

-- Which types an organisation's log has, so that the beginning of one is enough to find its entries.
create table log_type (
    organization uuid not null,
    type         text not null,
    primary key (organization, type)
);
insert into log_type select distinct organization, type from log_entry;

-- Heads of logs, vouched for by a key that this database does not have. A CUT vouches as well that everything up to its
-- position was removed on purpose; the chain goes on after it.
create table log_checkpoint (
    organization uuid        not null,
    position     bigint      not null,
    kind         text        not null,
    hash         bytea       not null,
    signed_at    timestamptz not null,
    jws          text        not null,
    primary key (organization, position, kind)
);
create index log_cut on log_checkpoint (organization, position) where kind = 'CUT';

-- For how many whole months an organisation keeps its log; for ever when it says nothing.
create table log_retention (
    organization uuid   primary key,
    version      bigint not null,
    months       int
);

-- What was cut off may go; nothing else, and nothing is changed.
create or replace function refuse_log_change() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        if exists (select from log_checkpoint cut where cut.organization = old.organization and cut.kind = 'CUT'
                   and cut.position >= old.position) then
            return old;
        end if;
    end if;
    raise exception 'The log is only ever added to' using errcode = 'insufficient_privilege';
end $$;
