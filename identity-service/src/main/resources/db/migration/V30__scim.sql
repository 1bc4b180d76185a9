-- Tokens with which a directory provisions the people of one organisation; kept as a hash.
create table scim_token (
    id           uuid primary key,
    organization uuid not null references organization,
    name         text not null,
    hash         text not null unique,
    created_at   timestamptz not null,
    expires_at   timestamptz,
    last_used_at timestamptz
);
create unique index scim_token_name on scim_token (organization, lower(name));

-- By what name a directory knows a group.
create table scim_group (
    group_id     uuid primary key references user_group on delete cascade,
    organization uuid not null references organization,
    external_id  text not null
);
create unique index scim_group_external_id on scim_group (organization, external_id);
