create table note (
    id           uuid primary key,
    organization uuid not null,
    text         text not null,
    version      bigint not null,
    constraint note_text unique (organization, text)
);
