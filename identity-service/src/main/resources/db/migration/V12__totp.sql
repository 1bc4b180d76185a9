-- One-time codes of an authenticator app (RFC 6238). The secret is sealed; a step is accepted once.
create table totp (
    user_id      uuid primary key references users,
    secret       bytea not null,
    confirmed_at timestamptz,
    last_step    bigint not null default 0
);

-- For those who lost the app; as hashes, each good once.
create table recovery_code (
    user_id uuid not null references totp (user_id) on delete cascade,
    hash    text not null,
    primary key (user_id, hash)
);
