-- Somebody is to get the next unknown badge that is tapped at a kiosk.
create table badge_enrolment (
    kiosk        uuid primary key,
    organization uuid not null references organization,
    user_id      uuid not null references users,
    label        text,
    begun_by     uuid not null,
    begun_at     timestamptz not null,
    expires_at   timestamptz not null
);
create index badge_enrolment_user on badge_enrolment (user_id);
