alter table bay
    add column under_maintenance boolean not null default false,
    -- Whether its locker charges.
    add column outlet boolean not null default true,
    add column handover_event uuid,
    add column door_event uuid,
    add column charge_event uuid;
alter table bay alter column under_maintenance drop default, alter column outlet drop default;
update bay set handover_event = '00000000-0000-0000-0000-000000000000' where handover_at is not null;
update bay set door_event = '00000000-0000-0000-0000-000000000000' where door_at is not null;
update bay set charge_event = '00000000-0000-0000-0000-000000000000' where charge_at is not null;
create index bay_location on bay (organization, location, id);

-- Which maintenance a bay or a device is under.
create index projection_maintenance_bay on projection ((state #>> '{subject,bay}'))
    where kind = 'MaintenanceState' and state #>> '{subject,bay}' is not null;
create index projection_maintenance_device on projection ((state #>> '{subject,device}'))
    where kind = 'MaintenanceState' and state #>> '{subject,device}' is not null;
