-- What somebody set at one level; what is null is inherited from the level above. A row whose settings were taken back
-- stays, for its version.
create table place_settings (
    target                uuid primary key,
    version               bigint not null,
    organization          uuid not null,
    level                 text not null,
    pulse_millis          integer check (pulse_millis between 50 and 1000),
    left_open_seconds     integer,
    charging              boolean,
    item_allowance        integer,
    cut_off_alarm_minutes integer,
    lease_warning_minutes integer
);
create index place_settings_organization on place_settings (organization);
