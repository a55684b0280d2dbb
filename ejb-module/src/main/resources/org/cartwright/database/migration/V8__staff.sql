-- People have names, can be shut out without being deleted, and choose their own password.
alter table staff_user add column display_name varchar(200) default '' not null;
alter table staff_user add column email varchar(254);
alter table staff_user add column enabled boolean default true not null;
alter table staff_user add column must_change_password boolean default false not null;
-- Null: not since this column exists. Sessions are bound to it.
alter table staff_user add column password_changed timestamp with time zone;
create index store_grant_subject on store_grant (subject_kind, subject);
