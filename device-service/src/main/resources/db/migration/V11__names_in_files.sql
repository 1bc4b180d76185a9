-- Files of devices name lockers by their serial numbers, and locations by their names.
create index projection_locker_serial on projection (organization, lower(state ->> 'serial')) where kind = 'LockerState';
create index projection_location_name on projection (organization, lower(state ->> 'name')) where kind = 'LocationState';
