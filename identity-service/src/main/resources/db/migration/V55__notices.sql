-- When a mail is no news any more; it is not sent after that.
alter table mail add column expires_at timestamptz;

-- Notices of other services that were taken, so that none is mailed twice. One that expired needs no remembering.
create table notice (
    id         uuid primary key,
    expires_at timestamptz not null
);
create index notice_expires_at on notice (expires_at);
