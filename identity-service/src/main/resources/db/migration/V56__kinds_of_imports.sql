-- The table is one that all services have in common now, in which a service may import several kinds of things.
alter table import_job add column kind text not null default 'users';
drop index import_job_active;
create unique index import_job_active on import_job (organization, kind) where state in ('QUEUED', 'RUNNING');
