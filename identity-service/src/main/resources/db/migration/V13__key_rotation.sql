-- When verifiers could first know a key; it signs only when all of them do.
alter table signing_key add column published_at timestamptz not null default now();
