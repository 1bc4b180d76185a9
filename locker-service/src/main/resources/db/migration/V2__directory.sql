-- One row per kiosk whose replica is composed.
create table directory (
    kiosk        uuid primary key,
    organization uuid not null,
    location     uuid not null,
    open         boolean not null,
    revision     bigint not null,
    lease_due    timestamptz not null
);
create index directory_organization on directory (organization);
create index directory_lease_due on directory (lease_due) where open;

-- What each kiosk was last sent, by key; the content as its hash.
create table directory_entry (
    kiosk        uuid not null references directory,
    key          text not null,
    organization uuid not null,
    hash         text not null,
    primary key (kiosk, key)
);

-- What has to be composed again. Rows are appended with the change itself and taken by the composer; there is no unique
-- key, so that a mark made while the same one is being worked off is never lost.
create table directory_mark (
    position     bigint generated always as identity primary key,
    organization uuid not null,
    kiosk        uuid,
    part         text not null,
    subject      uuid not null
);
create index directory_mark_organization on directory_mark (organization, position);
alter table directory_mark set (autovacuum_vacuum_scale_factor = 0.0, autovacuum_vacuum_threshold = 1000);

-- How the composer looks things up.
create index projection_user_group on projection using gin ((state -> 'groups')) where kind = 'UserState';
create index projection_credential_user on projection ((state ->> 'user')) where kind = 'CredentialState';
create index projection_grant_user on projection ((state #>> '{subject,user}')) where kind = 'GrantState';
create index projection_grant_group on projection ((state #>> '{subject,group}')) where kind = 'GrantState';
create index projection_grant_organization on projection (organization) where kind = 'GrantState';
create index projection_locker_organization on projection (organization) where kind = 'LockerState';
create index projection_bay_locker on projection ((state ->> 'locker')) where kind = 'BayState';
create index projection_device_bay on projection ((state ->> 'bay')) where kind = 'DeviceState';
create index projection_device_holder on projection ((state ->> 'holder')) where kind = 'DeviceState';
create index projection_device_type on projection ((state ->> 'type')) where kind = 'DeviceState';
create index projection_shift_location on projection ((state ->> 'location')) where kind = 'ShiftState';

-- Every person whom a grant concerns, directly or by a group.
create view granted_person as
select state #>> '{target,locker}' as locker, state #>> '{target,area}' as area, state #>> '{target,location}' as location,
       organization, cast(state #>> '{subject,user}' as uuid) as person
from projection
where kind = 'GrantState' and state #>> '{subject,user}' is not null
union all
select given.state #>> '{target,locker}', given.state #>> '{target,area}', given.state #>> '{target,location}',
       given.organization, member.id
from projection given
join projection member on member.kind = 'UserState' and member.organization = given.organization
    and member.state -> 'groups' @> to_jsonb(given.state #>> '{subject,group}')
where given.kind = 'GrantState' and given.state #>> '{subject,group}' is not null;
