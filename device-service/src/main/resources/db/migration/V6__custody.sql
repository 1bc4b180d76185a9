alter table custody
    alter column kiosk drop not null,
    add column version bigint not null default 1,
    add column device_type uuid,
    -- Of the bay from which the device was taken.
    add column location uuid,
    add column shift uuid,
    add column recorded_by uuid,
    add column end_evidence text,
    -- Who brought it back, took it over or wrote it off.
    add column ended_by uuid,
    add column active_holder uuid generated always as (case when state = 'ACTIVE' then holder end) stored;
alter table custody alter column version drop default;
update custody c set device_type = d.type from device d where d.id = c.device;
update custody c set location = b.location from bay b where b.id = c.bay;
alter table custody alter column device_type set not null;

create index custody_location on custody (organization, location, id);
create index custody_of_shift on custody (shift) where state = 'ACTIVE';
create index custody_due on custody (organization, due_at, id) where state = 'ACTIVE';
create index custody_active_holder on custody (active_holder) where state = 'ACTIVE';

-- Who a device says holds it and whose custody is active agree, whatever code writes either.
alter table device add constraint device_and_holder unique (id, holder);
alter table custody add constraint custody_and_holder unique (device, active_holder);
alter table device add constraint device_holder_agrees
    foreign key (id, holder) references custody (device, active_holder) deferrable initially deferred;
alter table custody add constraint custody_holder_agrees
    foreign key (device, active_holder) references device (id, holder) deferrable initially deferred;
alter table custody add constraint custody_ends
    check ((state = 'ACTIVE') = (ended_at is null) and (ended_at is null or ended_at >= since));

-- Where due times come from.
create index projection_shift_location on projection ((state ->> 'location')) where kind = 'ShiftState';
create index projection_roster_shift on projection ((state ->> 'shift'), (state ->> 'day')) where kind = 'RosterState';
