alter table device_type
    -- Measured percentage from which on a device counts as ready.
    add column ready_percent integer not null default 100,
    -- What a person can choose to be wrong, as JSON.
    add column faults text not null default '[]',
    add column deleted_at timestamptz;
alter table device_type alter column ready_percent drop default, alter column faults drop default;

drop index device_type_name;
create unique index device_type_name on device_type (organization, lower(name)) where deleted_at is null;
create index device_type_organization on device_type (organization, id);
