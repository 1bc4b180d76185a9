-- Mails that wait to be sent: written in the transaction of the work, deleted when the server has taken them. Who gets
-- what is sealed, since it may be a password or a link that is as good as one.
create table mail (
    id           uuid primary key,
    organization uuid not null references organization,
    user_id      uuid not null references users,
    sealed       bytea not null,
    tries        integer not null default 0,
    created_at   timestamptz not null default now(),
    next_try_at  timestamptz not null default now()
);
create index mail_next_try on mail (next_try_at);
create index mail_user on mail (user_id);
