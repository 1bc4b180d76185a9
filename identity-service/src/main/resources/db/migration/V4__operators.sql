-- A role of everything in the organisation that runs the installation is also of what concerns all organisations.
alter table role add column operates boolean not null default false;
update role set operates = true
where everything and organization in (select id from organization where operates);
