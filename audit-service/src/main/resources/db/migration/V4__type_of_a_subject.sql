-- The entries of one subject and type are found without reading those of its other types.
drop index log_entry_subject;
create index log_entry_subject on log_entry (organization, subject_id, at, position, type);
