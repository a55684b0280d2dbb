-- Who may see and work in a store: everybody of a role (ROLE, MANAGER), or one person (USER, id). Any
-- grant is enough. Administrators need none.
create table store_grant (
    store_id     varchar(36)  not null references store,
    subject_kind varchar(8)   not null,
    subject      varchar(36)  not null,
    primary key (store_id, subject_kind, subject)
);
insert into store_grant select store_id, 'ROLE', 'MANAGER' from store;
insert into store_grant select store_id, 'ROLE', 'VIEWER' from store;

-- No reference to what was changed: an entry outlives it. changes is JSON.
create table audit_entry (
    audit_id       varchar(36)              not null primary key,
    occurred       timestamp with time zone not null,
    actor_kind     varchar(16)              not null,
    actor_name     varchar(200)             not null,
    store_id       varchar(36),
    entity_kind    varchar(24)              not null,
    entity_id      varchar(36)              not null,
    entity_key     varchar(800)             not null,
    entity_label   varchar(800)             not null,
    entity_version bigint                   not null,
    action         varchar(24)              not null,
    reason         varchar(2000),
    changes        text                     not null
);
create index audit_entity on audit_entry (entity_id, occurred);
create index audit_occurred on audit_entry (occurred, audit_id);
create index audit_store on audit_entry (store_id, occurred);
