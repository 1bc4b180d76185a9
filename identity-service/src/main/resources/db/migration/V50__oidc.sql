-- Whom organisations let sign people in to the web admin.
create table oidc_provider (
    id              uuid primary key,
    version         bigint not null,
    organization    uuid not null references organization,
    name            text not null,
    -- In the address at which people begin, before anybody knows whose they are: unique among all.
    slug            text not null,
    enabled         boolean not null,
    issuer          text not null,
    client_id       text not null,
    sealed_secret   bytea not null,
    scopes          text not null,
    email_domains   text not null,
    default_roles   text not null,
    just_in_time    boolean not null,
    created_at      timestamptz not null,
    updated_at      timestamptz not null
);
create unique index oidc_provider_slug on oidc_provider (slug);
create index oidc_provider_organization on oidc_provider (organization, id);

-- Sign-ins that have begun. What the provider and the browser must show again is kept as a hash, what we must show again encrypted.
create table oidc_start (
    state_hash   text primary key,
    browser_hash text not null,
    provider     uuid not null references oidc_provider on delete cascade,
    nonce_hash   text not null,
    sealed_verifier bytea not null,
    expires_at   timestamptz not null
);
create index oidc_start_expires on oidc_start (expires_at);

-- Sign-ins that have succeeded and whose tokens the page has yet to fetch.
create table oidc_code (
    code_hash    text primary key,
    browser_hash text not null,
    user_id      uuid not null references users,
    organization uuid not null references organization,
    provider     uuid not null references oidc_provider on delete cascade,
    expires_at   timestamptz not null
);
create index oidc_code_expires on oidc_code (expires_at);
