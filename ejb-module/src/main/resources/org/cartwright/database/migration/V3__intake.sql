-- What a key was answered, for ever. A key belongs to the content it came with first; a refusal
-- that may be tried again leaves no row here, so that the same key can still become an order.
create table placement (
    placement_id    varchar(36)              not null primary key,
    store_alias     varchar(64)              not null,
    idempotency_key varchar(255)             not null,
    content_hash    varchar(64)              not null,
    cart_id         varchar(36)              not null,
    order_id        varchar(36),
    answer          text                     not null,
    answered        timestamp with time zone not null,
    constraint placement_key unique (store_alias, idempotency_key),
    constraint placement_order unique (order_id)
);
create index placement_cart on placement (cart_id);

-- open_hash is the content_hash until the cart becomes an order, then null: one open row for a content.
create table refusal (
    refusal_id      varchar(36)              not null primary key,
    store_alias     varchar(64),
    cart_id         varchar(36),
    idempotency_key varchar(255),
    content_hash    varchar(64)              not null,
    open_hash       varchar(64),
    code            varchar(40)              not null,
    pointer         varchar(400),
    message         varchar(2000)            not null,
    retryable       boolean                  not null,
    problems        text                     not null,
    message_id      varchar(255),
    content_type    varchar(32)              not null,
    received        timestamp with time zone not null,
    last_received   timestamp with time zone not null,
    attempts        integer                  not null,
    resolved        timestamp with time zone,
    version         bigint                   not null,
    constraint refusal_open unique (open_hash)
);
create index refusal_received on refusal (received, refusal_id);
create index refusal_key on refusal (store_alias, idempotency_key);
create index refusal_cart on refusal (cart_id);

create table refusal_payload (
    refusal_id varchar(36) not null primary key references refusal,
    payload    ${bytes}    not null
);
