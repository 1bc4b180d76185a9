-- Everything that happened to a device, whoever tells it.
create view device_history as
select event as id, organization, device, handover_at as at, kind as what, bay, person, kiosk, recorded_by, evidence,
    cast(null as uuid) as reference, cast(null as text) as detail
from handover where known
union all
select id, organization, device, reported_at, 'FAULT_REPORTED', bay, reported_by, kiosk, null, null, id, text
from fault where device is not null
union all
select cast(md5(cast(id as text) || 'resolved') as uuid), organization, device, resolved_at, 'FAULT_RESOLVED', bay, resolved_by,
    null, null, null, id, note
from fault where device is not null and resolved_at is not null
union all
select id, organization, device, at, 'CONFLICT_OPENED', bay, person, null, null, null, id, kind
from conflict where device is not null
union all
select cast(md5(cast(id as text) || 'resolved') as uuid), organization, device, resolved_at, 'CONFLICT_RESOLVED', bay, resolved_by,
    null, null, null, id, choice
from conflict where device is not null and resolved_at is not null;
