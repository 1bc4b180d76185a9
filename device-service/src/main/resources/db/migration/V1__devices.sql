create table device_type (
    id                     uuid primary key,
    organization           uuid not null,
    version                bigint not null,
    name                   text not null,
    minimum_charge_minutes integer not null,
    expected_draw_watts    integer not null
);
create unique index device_type_name on device_type (organization, lower(name));

create table device (
    id                uuid primary key,
    organization      uuid not null,
    version           bigint not null,
    asset_tag         text not null,
    serial_number     text,
    rfid              text,
    type              uuid not null references device_type,
    name              text not null,
    state             text not null,
    bay               uuid,
    holder            uuid,
    quarantined       boolean not null,
    -- Somebody placed it by hand since the last fact about it.
    planned           boolean not null,
    handover_at       timestamptz,
    handover_sequence bigint,
    constraint device_in_one_place check (bay is null or holder is null),
    constraint device_held_by_somebody check ((state = 'HELD') = (holder is not null)),
    constraint device_and_bay unique (id, bay)
);
create unique index device_asset_tag on device (organization, lower(asset_tag));
create unique index device_serial_number on device (organization, lower(serial_number));
create unique index device_rfid on device (organization, rfid);
create index device_organization on device (organization, id);
create index device_type_of on device (type);
create index device_bay on device (bay) where bay is not null;
create index device_holder on device (holder) where holder is not null;

create table bay (
    id                uuid primary key,
    organization      uuid not null,
    version           bigint not null,
    locker            uuid not null,
    location          uuid not null,
    number            integer not null,
    operational       boolean not null,
    out_of_service    boolean not null,
    door              text not null,
    alarm             text,
    door_at           timestamptz,
    door_sequence     bigint,
    device            uuid,
    device_since      timestamptz,
    user_id           uuid,
    charge_state      text not null,
    charge_percent    integer,
    charge_estimated  boolean not null,
    charging_since    timestamptz,
    charge_at         timestamptz,
    charge_sequence   bigint,
    handover_at       timestamptz,
    handover_sequence bigint,
    constraint bay_number unique (locker, number),
    constraint bay_and_device unique (id, device),
    -- A device has one bay. Checked at the commit, so that it can change bays within a transaction.
    constraint bay_of_device unique (device) deferrable initially deferred
);
create index bay_organization on bay (organization, id);
create index bay_user on bay (user_id) where user_id is not null;

-- What a bay says it holds and where a device says it is agree, whatever code writes either.
alter table bay add constraint bay_device_agrees
    foreign key (device, id) references device (id, bay) deferrable initially deferred;
alter table device add constraint device_bay_agrees
    foreign key (bay, id) references bay (id, device) deferrable initially deferred;

-- Every change of hands that a kiosk told, kept as it was told; also of devices and bays that are not known.
create table handover (
    event             uuid primary key,
    organization      uuid not null,
    kiosk             uuid not null,
    kind              text not null,
    handover_at       timestamptz not null,
    handover_sequence bigint not null,
    bay               uuid not null,
    device            uuid not null,
    person            uuid not null,
    evidence          text not null,
    fault             text
);
create index handover_line on handover (device, handover_at, handover_sequence);

create table custody (
    id           uuid primary key,
    organization uuid not null,
    device       uuid not null,
    holder       uuid not null,
    bay          uuid not null,
    kiosk        uuid not null,
    taken        uuid not null,
    since        timestamptz not null,
    due_at       timestamptz,
    ended_at     timestamptz,
    state        text not null,
    evidence     text not null,
    constraint custody_of_take unique (taken)
);
create unique index custody_active on custody (device) where state = 'ACTIVE';
create index custody_organization on custody (organization, id);
create index custody_holder on custody (holder, id);
create index custody_device on custody (device, id);

create table conflict (
    id           uuid primary key,
    organization uuid not null,
    kind         text not null,
    event        uuid not null,
    at           timestamptz not null,
    bay          uuid,
    device       uuid,
    person       uuid,
    explained_at timestamptz,
    constraint conflict_of_event unique (event, kind)
);
create index conflict_organization on conflict (organization, id);
