-- Somebody deleted keeps the row, since history refers to it, and gives free what is unique.
alter table users add column deleted_at timestamptz;
drop index users_employee_id;
drop index users_username;
drop index users_email;
drop index users_phone;
drop index users_page;
drop index users_sign_in;
create unique index users_employee_id on users (organization, employee_id) where deleted_at is null;
create unique index users_username on users (organization, lower(username)) where deleted_at is null;
create unique index users_email on users (organization, lower(email)) where deleted_at is null;
create unique index users_phone on users (organization, phone) where deleted_at is null;
create index users_page on users (organization, id) where deleted_at is null;
create index users_sign_in on users (lower(username)) where deleted_at is null;
create index users_deleted on users (deleted_at) where deleted_at is not null;

-- What directories tell of a person, and what nobody needs to use a locker.
alter table users add column given_name text;
alter table users add column family_name text;
alter table users add column title text;
alter table users add column department text;
alter table users add column division text;
alter table users add column cost_center text;
alter table users add column company text;
alter table users add column language text;

-- By what name another system knows a person. A person has at most one name in each of them.
create table external_identity (
    organization uuid not null references organization,
    source       text not null,
    external_id  text not null,
    user_id      uuid not null references users,
    primary key (organization, source, external_id)
);
create unique index external_identity_user on external_identity (user_id, source);
