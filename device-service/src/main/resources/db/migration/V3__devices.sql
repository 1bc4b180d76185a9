alter table device
    -- Of the bay it is in, or was last in; else where a person says it belongs.
    add column location uuid,
    -- A person's word about its use. Its state follows from these, from its holder and from maintenance.
    add column lost boolean not null default false,
    add column out_of_service boolean not null default false,
    add column retired boolean not null default false,
    add column under_maintenance boolean not null default false,
    add column handover_event uuid,
    add column deleted_at timestamptz;
alter table device
    alter column lost drop default,
    alter column out_of_service drop default,
    alter column retired drop default,
    alter column under_maintenance drop default;
update device set handover_event = '00000000-0000-0000-0000-000000000000' where handover_at is not null;
update device d set location = b.location from bay b where b.id = d.bay;

drop index device_asset_tag;
drop index device_serial_number;
drop index device_rfid;
create unique index device_asset_tag on device (organization, lower(asset_tag)) where deleted_at is null;
create unique index device_serial_number on device (organization, lower(serial_number)) where deleted_at is null;
create unique index device_rfid on device (organization, rfid) where deleted_at is null;
create index device_location on device (organization, location, id);
create index device_state on device (organization, state, id);
