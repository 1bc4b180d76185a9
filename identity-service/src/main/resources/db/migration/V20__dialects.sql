-- What the dialects tell of people beyond what the house knows.
create table workspace_wish (
    user_id       uuid primary key references users,
    image         text,
    notifications boolean not null
);

-- By what name clients of that system know an organisation.
create table ruangkerja_organization (
    organization uuid primary key references organization,
    serial       text not null unique
);

create table ruangkerja_tag (
    user_id  uuid not null references users,
    position integer not null,
    serial   text not null,
    primary key (user_id, position)
);

create table face_terminal_person (
    user_id    uuid primary key references users,
    ic_number  text not null,
    id_number  text not null,
    job_number text not null,
    remark     text not null
);
