-- Files name shifts, people and what else there is as people call them, however they capitalise it.
create index shift_name on shift (organization, lower(name));
create index projection_employee_id on projection (organization, lower(state ->> 'employeeId')) where kind = 'UserState';
create index projection_asset_tag on projection (organization, lower(state ->> 'assetTag')) where kind = 'DeviceState';
create index projection_name on projection (organization, kind, lower(state ->> 'name'))
    where kind in ('LocationState', 'GroupState', 'DeviceTypeState');
