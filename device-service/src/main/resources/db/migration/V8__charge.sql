-- What kiosks told of outlets, for 90 days.
create table charge_point (
    event        uuid primary key,
    organization uuid not null,
    bay          uuid not null,
    at           timestamptz not null,
    sequence     bigint not null,
    state        text not null,
    percent      integer,
    estimated    boolean not null
);
create index charge_point_line on charge_point (bay, at, sequence, event);

-- Charging from the moment an outlet was switched on to the moment it was off again; it follows from the points.
create table charge_session (
    id               uuid primary key,
    organization     uuid not null,
    bay              uuid not null,
    device           uuid,
    started_at       timestamptz not null,
    started_sequence bigint not null,
    started_event    uuid not null,
    ended_at         timestamptz,
    start_percent    integer,
    end_percent      integer,
    estimated        boolean not null,
    ended            text,
    constraint charge_session_ends check ((ended is null) = (ended_at is null)),
    constraint charge_session_start unique (started_event)
);
create index charge_session_bay on charge_session (bay, started_at, started_sequence);
create index charge_session_running on charge_session (bay) where ended_at is null;
create index charge_session_device on charge_session (device, started_at) where device is not null;

-- Since when a bay charges, its session tells.
alter table bay drop column charging_since;

/*
 * How charged each device is, and whether it is ready to be handed out: the one rule for lists, counts and single devices.
 * A measured percentage counts against the type's threshold; else the minutes that it was charged since it was put into its
 * bay against the type's minimum, and the answer is an estimate. Where nothing charges, nothing is to wait for.
 */
create view device_charge as
select
    charge.*,
    charge.charged and charge.state = 'STORED' and charge.bay is not null and not charge.quarantined as ready
from (
    select
        d.id,
        d.organization,
        d.state,
        d.bay,
        d.quarantined,
        coalesce(minutes.charged, 0) as minutes,
        measured.percent is null as estimated,
        case
            when measured.percent is not null then measured.percent
            when b.id is null then null
            when not b.outlet or b.charge_state = 'FULL' or t.minimum_charge_minutes = 0 then 100
            else least(100, coalesce(minutes.charged, 0) * 100 / t.minimum_charge_minutes)
        end as percent,
        case
            when b.id is null then false
            when not b.outlet or b.charge_state = 'FULL' then true
            when measured.percent is not null then measured.percent >= t.ready_percent
            else coalesce(minutes.charged, 0) >= t.minimum_charge_minutes
        end as charged
    from device d
    join device_type t on t.id = d.type
    left join bay b on b.id = d.bay
    left join lateral (
        select b.charge_percent as percent where not b.charge_estimated and b.charge_percent is not null
    ) measured on true
    left join lateral (
        select cast(floor(sum(extract(epoch from coalesce(s.ended_at, now()) - s.started_at)) / 60) as integer) as charged
        from charge_session s
        where s.bay = b.id and s.device = d.id and (s.ended_at is null or s.started_at >= b.device_since)
    ) minutes on true
) charge;
