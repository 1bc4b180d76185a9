create table organization (
    id                   uuid primary key,
    version              bigint not null,
    name                 text not null,
    item_allowance       integer not null,
    lease_duration_hours integer not null,
    pin_length           integer not null,
    created_at           timestamptz not null
);

-- Numbers for people to say: counted from 1 per organisation and noun, without a gap while creations succeed.
create table numbering (
    organization uuid not null references organization,
    noun         text not null,
    last         bigint not null,
    primary key (organization, noun)
);

create table users (
    id            uuid primary key,
    version       bigint not null,
    organization  uuid not null references organization,
    number        bigint not null,
    employee_id   text,
    name          text not null,
    username      text,
    email         text,
    phone         text,
    type          text not null,
    active        boolean not null,
    valid_from    timestamptz,
    valid_until   timestamptz,
    visit_from    timestamptz,
    visit_until   timestamptz,
    session_epoch bigint not null,
    created_at    timestamptz not null,
    updated_at    timestamptz not null
);
create unique index users_number on users (organization, number);
create unique index users_employee_id on users (organization, employee_id);
create unique index users_username on users (organization, lower(username));
create unique index users_email on users (organization, lower(email));
create unique index users_phone on users (organization, phone);
create index users_page on users (organization, id);
create index users_sign_in on users (lower(username));

create table user_group (
    id           uuid primary key,
    version      bigint not null,
    organization uuid not null references organization,
    number       bigint not null,
    name         text not null,
    created_at   timestamptz not null
);
create unique index user_group_number on user_group (organization, number);
create unique index user_group_name on user_group (organization, lower(name));

create table membership (
    user_id    uuid not null references users,
    group_id   uuid not null references user_group,
    created_at timestamptz not null default now(),
    primary key (user_id, group_id)
);
create index membership_group on membership (group_id);

create table role (
    id           uuid primary key,
    version      bigint not null,
    organization uuid not null references organization,
    name         text not null,
    everything   boolean not null,
    created_at   timestamptz not null
);
create unique index role_name on role (organization, lower(name));

create table role_permission (
    role_id    uuid not null references role,
    permission text not null,
    primary key (role_id, permission)
);

create table role_assignment (
    user_id uuid not null references users,
    role_id uuid not null references role,
    primary key (user_id, role_id)
);

-- Where an assignment holds; everywhere when it has no row here.
create table role_assignment_location (
    user_id  uuid not null,
    role_id  uuid not null,
    location uuid not null,
    primary key (user_id, role_id, location),
    foreign key (user_id, role_id) references role_assignment on delete cascade
);

create table password (
    user_id    uuid primary key references users,
    verifier   text not null,
    changed_at timestamptz not null
);

create table pin (
    user_id      uuid primary key references users,
    id           uuid not null unique,
    version      bigint not null,
    organization uuid not null references organization,
    verifier     text not null
);

create table badge (
    id           uuid primary key,
    version      bigint not null,
    organization uuid not null references organization,
    user_id      uuid not null references users,
    label        text,
    verifier     text not null,
    created_at   timestamptz not null
);
create unique index badge_verifier on badge (organization, verifier);
create index badge_user on badge (user_id);

-- The keys under which an organisation's kiosks recognise credentials, encrypted.
create table edge_keys (
    organization uuid primary key references organization,
    sealed       bytea not null,
    sealings     bigint not null default 0
);

-- Keys that sign access tokens; the private half is encrypted.
create table signing_key (
    id           text primary key,
    public_key   text not null,
    private_key  bytea not null,
    signs_from   timestamptz not null
);

create table user_session (
    id           uuid primary key,
    user_id      uuid not null references users,
    organization uuid not null references organization,
    created_at   timestamptz not null,
    expires_at   timestamptz not null,
    revoked_at   timestamptz
);
create index user_session_user on user_session (user_id);

create table refresh_token (
    hash       text primary key,
    session_id uuid not null references user_session on delete cascade,
    expires_at timestamptz not null,
    used_at    timestamptz
);
create index refresh_token_session on refresh_token (session_id);

-- Failed sign-ins by credential and by address; the key is a hash, since people type passwords where names belong.
create table sign_in_failure (
    kind         text not null,
    key          text not null,
    failures     integer not null,
    last_at      timestamptz not null,
    locked_until timestamptz,
    primary key (kind, key)
);

-- Assertions of kiosks, each good once.
create table used_assertion (
    kiosk      uuid not null,
    jti        text not null,
    expires_at timestamptz not null,
    primary key (kiosk, jti)
);
