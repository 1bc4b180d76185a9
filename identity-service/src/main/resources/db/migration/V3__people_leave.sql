-- When somebody deleted lost name and contact data, too.
alter table users add column erased_at timestamptz;
drop index users_deleted;
create index users_to_erase on users (organization, deleted_at) where deleted_at is not null and erased_at is null;

-- How many devices this person may hold; as many as the organisation says when absent.
alter table users add column item_allowance integer;

alter table organization add column erasure_after_days integer not null default 30;
alter table organization add column operates boolean not null default false;
-- The first organisation is the one that runs the installation.
update organization set operates = true where id = (select id from organization order by id limit 1);
create unique index organization_operates on organization (operates) where operates;

alter table user_group add column description text;

create index role_assignment_role on role_assignment (role_id);
