-- One of the alerts beyond what its reader wants to be told one by one: it is counted in a line, with a link.
alter table alert add column overflow boolean not null default false;
