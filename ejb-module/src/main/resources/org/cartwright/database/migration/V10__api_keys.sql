-- The secret is kept only as its SHA-256, in hexadecimal. No store: the key opens every store.
-- scopes are codes, with a blank between them.
create table api_key (
    api_key_id          varchar(36)              not null primary key,
    name                varchar(400)             not null,
    store_id            varchar(36) references store,
    store_alias         varchar(64)              not null,
    prefix              varchar(16)              not null,
    secret_hash         varchar(64)              not null,
    scopes              varchar(400)             not null,
    last_day            date,
    requests_per_minute integer,
    created             timestamp with time zone not null,
    created_by          varchar(200)             not null,
    last_used           timestamp with time zone,
    revoked             timestamp with time zone,
    version             bigint                   not null,
    constraint api_key_name unique (name),
    constraint api_key_prefix unique (prefix)
);

-- When the order was last changed, so that other programs can ask for what changed since. The default
-- is for the version before this one, which does not know the column.
alter table purchase_order add column updated timestamp with time zone default current_timestamp not null;
update purchase_order set updated = placed;

-- Pages of one store, from one row to the next.
create index purchase_order_of_store_placed on purchase_order (store_alias, placed, order_id);
create index purchase_order_of_store_updated on purchase_order (store_alias, updated, order_id);
create index cart_of_store_modified on cart (store_id, modified, cart_id);
