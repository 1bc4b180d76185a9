-- An order for all bays of a locker.
create table command_batch (
    id           uuid primary key,
    organization uuid not null,
    kiosk        uuid not null references kiosk,
    location     uuid not null,
    locker       uuid not null,
    reason       text not null,
    requested_by uuid not null,
    created_at   timestamptz not null,
    cancelled_by uuid,
    cancelled_at timestamptz
);

alter table command alter bay drop not null;
alter table command add version bigint not null default 0;
alter table command add locker uuid;
alter table command add batch uuid references command_batch;
alter table command add told boolean not null default false;
alter table command add until timestamptz;
alter table command add cancel_requested_by uuid;
alter table command add cancel_requested_at timestamptz;
create index command_batch_commands on command (batch, id) where batch is not null;
create index command_locker on command (locker, id);
create index command_kiosk on command (kiosk, id);
create index command_state on command (organization, state, id);
create index command_requested_by on command (organization, requested_by, id);
create index command_created_at on command (organization, created_at, id);
