-- Who gave a device to somebody else at a kiosk, which does not know the take that this continues.
alter table handover add column giver uuid;
