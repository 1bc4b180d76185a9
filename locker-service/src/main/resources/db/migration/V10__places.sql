-- A locker may have another size than its type, and is out of service while it is maintained.
alter table locker add column own_rows integer check (own_rows between 1 and 20);
alter table locker add column own_columns integer check (own_columns between 1 and 20);
alter table locker add column under_maintenance boolean not null default false;

-- A revoked kiosk stays, as what it told does, when the location where it stood is gone; it keeps the id. That no other
-- kiosk stands there is looked at when a location is deleted, while nobody can invite one.
alter table kiosk drop constraint kiosk_location_fkey;

-- What lists are narrowed and sorted by.
create index location_by_name on location (organization, lower(name), id);
create index location_by_country on location (organization, country, id);
create index locker_type_by_name on locker_type (organization, lower(name), id);
create index locker_by_name on locker (organization, lower(name), id);
create index locker_by_serial on locker (organization, lower(serial), id);
create index locker_location on locker (location, id);
create index locker_area on locker (area, id);
create index locker_type_used on locker (type);

-- Who stands on a kiosk's list.
create index kiosk_lockers_locker on kiosk_lockers (lockers);

-- What is looked up of other services.
create index projection_custody_bay on projection ((state ->> 'bay')) where kind = 'CustodyState';
create index projection_alarm_kiosk on projection ((state ->> 'kiosk')) where kind = 'AlarmState';
create index projection_alarm_locker on projection ((state ->> 'locker')) where kind = 'AlarmState';
create index projection_roster_shift on projection ((state ->> 'shift')) where kind = 'RosterState';
create index projection_reservation_device on projection ((state ->> 'device')) where kind = 'ReservationState';
create index projection_locker_kiosk on projection ((state ->> 'kiosk')) where kind = 'LockerState';
create index projection_locker_location on projection ((state ->> 'location')) where kind = 'LockerState';
