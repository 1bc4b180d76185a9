-- Whether an organisation keeps faces at all, and the text that people have to have agreed to.
create table face_setting (
    organization         uuid primary key references organization,
    enabled              boolean not null,
    consent_version      text,
    clients_hold_consent boolean not null
);

-- Who agreed to which text. A withdrawn consent stays as the proof that there was one.
create table face_consent (
    id           uuid primary key,
    organization uuid not null references organization,
    user_id      uuid not null references users,
    version      text not null,
    given_at     timestamptz not null,
    recorded_by  uuid not null,
    withdrawn_at timestamptz
);
create unique index face_consent_standing on face_consent (user_id) where withdrawn_at is null;

-- Wraps the keys of an organisation's people; itself sealed under the key from the environment.
create table face_organization_key (
    organization uuid primary key references organization,
    sealed       bytea not null
);

-- A person's key, wrapped. Without it what stands in face cannot be read by anybody, wherever a copy is left.
create table face_key (
    user_id uuid primary key references users,
    wrapped bytea not null
);

create table face (
    user_id   uuid primary key references face_key,
    consent   uuid not null references face_consent,
    photo     bytea,
    feature   bytea,
    stored_at timestamptz not null
);
