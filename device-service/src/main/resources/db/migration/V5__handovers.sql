-- A device's line: what kiosks and people told of it, and where people put it by hand.
alter table handover
    alter column kiosk drop not null,
    alter column bay drop not null,
    alter column person drop not null,
    -- The take that a word of a person is about.
    add column about uuid,
    add column recorded_by uuid,
    -- Whether the device is one of the organisation's; else it is kept, but is part of no line.
    add column known boolean not null default true;
alter table handover alter column known drop default;
update handover h set known = exists (
    select from device d where d.id = h.device and d.organization = h.organization);

drop index handover_line;
create index handover_of_device on handover (device, handover_at, handover_sequence, event);
create index handover_at_bay on handover (bay, handover_at, handover_sequence, event);

insert into handover (event, organization, kind, handover_at, handover_sequence, bay, device, evidence, known)
select gen_random_uuid(), d.organization, 'ASSIGNED', b.device_since, 0, b.id, d.id, 'STATED', true
from device d join bay b on b.id = d.bay
where d.planned;
alter table device drop column planned;
