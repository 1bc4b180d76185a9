alter table conflict
    add column version bigint not null default 1,
    add column location uuid,
    -- The other side: what was known or planned, in the device's or the bay's line.
    add column against uuid,
    -- The person to whom the bay is assigned, where that is the other side.
    add column assigned_user uuid,
    add column resolved_at timestamptz,
    add column resolved_by uuid,
    add column choice text,
    add column note text;
alter table conflict alter column version drop default;
update conflict c set location = b.location from bay b where b.id = c.bay;

alter table conflict drop constraint conflict_of_event;
alter table conflict add constraint conflict_of_event unique nulls not distinct (event, kind, against);
create index conflict_open on conflict (organization, id) where explained_at is null and resolved_at is null;
create index conflict_device on conflict (device, id) where device is not null;
create index conflict_bay on conflict (bay, id) where bay is not null;
