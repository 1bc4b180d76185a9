-- A journal as the gateway kept it before its content was sealed.
create table counter (name text primary key, value integer not null) without rowid;
create table fact (sequence integer primary key, event text not null);
create table intent (id text primary key, state text not null, created_at text not null, body text not null) without rowid;
create index intent_by_state on intent (state);
create table kafka_offset (topic text primary key, next integer not null) without rowid;
create table placement (
    device text primary key, bay text, holder text, since text not null, base_revision integer not null,
    sequence integer not null, acknowledged_at text, cycles integer not null) without rowid;
create table charge (bay text primary key, state text not null) without rowid;
create table lockout (
    credential text primary key, failures integer not null, failed_at text not null, locked_until text) without rowid;
create table directory_entry (key text primary key, revision integer not null, entry text not null) without rowid;
create table command (
    id text primary key, bay text, received_at text not null, outcome text, result text) without rowid;
create table service_mode (id integer primary key check (id = 1), until text not null);
insert into counter values ('sequence', 7), ('sent', 6);
insert into fact values (7, '{"id":"019a0000-0000-7000-8000-00000000000a","sequence":7,"at":"2026-06-01T08:00:00Z","clockSynchronized":true,"bay":"00000000-0000-0000-0000-000000000001","fact":{"kind":"tap.refused","person":null,"reason":"NOT_RECOGNISED","badge":"worn-by-nobody"}}');
insert into command values ('00000000-0000-0000-0000-000000000003', null, '2026-06-01T08:00:00Z', 'SUCCEEDED', 'old');
insert into lockout values ('pin:employee-4711', 5, '2026-06-01T08:00:00Z', '2026-06-01T08:10:00Z');
pragma user_version = 2;
