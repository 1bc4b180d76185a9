-- Links by which somebody chooses a new password; as hashes, good once.
create table password_reset (
    hash       text primary key,
    user_id    uuid not null references users,
    expires_at timestamptz not null
);
create index password_reset_user on password_reset (user_id);
create index users_of_email on users (lower(email)) where deleted_at is null;
