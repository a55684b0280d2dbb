-- Columns of what senders write are at least twice as wide as the schema allows: it counts
-- characters, H2 counts the UTF-16 units of which some characters have two.

create table cart (
    cart_id        varchar(36)              not null primary key,
    store_id       varchar(36)              not null references store,
    customer_id    varchar(1000),
    name           varchar(1000)            not null,
    market_id      varchar(36),
    created        timestamp with time zone not null,
    modified       timestamp with time zone not null,
    version        bigint                   not null,
    schema_version integer                  not null,
    data           text                     not null
);
create index cart_modified on cart (modified, cart_id);
create index cart_customer on cart (store_id, customer_id, name);

create table purchase_order (
    order_id           varchar(36)              not null primary key,
    store_id           varchar(36)              not null references store,
    store_alias        varchar(64)              not null,
    order_number       varchar(100)             not null,
    cart_id            varchar(36)              not null,
    idempotency_key    varchar(255)             not null,
    market             varchar(64),
    language           varchar(35),
    currency           varchar(3)               not null,
    prices_include_tax boolean                  not null,
    rounding_method    varchar(8)               not null,
    state              varchar(24)              not null,
    order_status_id    varchar(36)              not null references order_status,
    placed             timestamp with time zone not null,
    customer_reference varchar(1000),
    customer_name      varchar(2000)            not null,
    customer_email     varchar(800),
    lines_net          numeric(32, 8)           not null,
    lines_tax          numeric(32, 8)           not null,
    lines_gross        numeric(32, 8)           not null,
    shipping_net       numeric(32, 8)           not null,
    shipping_tax       numeric(32, 8)           not null,
    shipping_gross     numeric(32, 8)           not null,
    total_net          numeric(32, 8)           not null,
    total_tax          numeric(32, 8)           not null,
    total_gross        numeric(32, 8)           not null,
    version            bigint                   not null,
    constraint purchase_order_number unique (store_id, order_number),
    constraint purchase_order_cart unique (cart_id)
);
create index purchase_order_placed on purchase_order (placed, order_id);

create table purchase_order_tax (
    order_id  varchar(36)    not null references purchase_order,
    position  integer        not null,
    tax_class varchar(64)    not null,
    rate      numeric(9, 6)  not null,
    net       numeric(32, 8) not null,
    tax       numeric(32, 8) not null,
    gross     numeric(32, 8) not null,
    primary key (order_id, position)
);

create table purchase_order_shipment (
    order_id             varchar(36)    not null references purchase_order,
    position             integer        not null,
    shipment_id          varchar(256),
    shipping_method      varchar(64),
    shipping_method_name varchar(400),
    warehouse            varchar(256),
    tax_class            varchar(64)    not null,
    tax_rate             numeric(9, 6)  not null,
    shipping_net         numeric(32, 8) not null,
    shipping_tax         numeric(32, 8) not null,
    shipping_gross       numeric(32, 8) not null,
    primary key (order_id, position)
);

create table purchase_order_line (
    order_id          varchar(36)    not null references purchase_order,
    position          integer        not null,
    shipment_position integer        not null,
    line_item_id      varchar(256),
    sku               varchar(400)   not null,
    name              varchar(1000)  not null,
    product_reference varchar(1000),
    variant_reference varchar(1000),
    bundle_id         varchar(256),
    parent_line_item  varchar(256),
    gift              boolean        not null,
    quantity          numeric(14, 4) not null,
    tax_class         varchar(64)    not null,
    tax_rate          numeric(9, 6)  not null,
    unit_net          numeric(32, 8) not null,
    unit_tax          numeric(32, 8) not null,
    unit_gross        numeric(32, 8) not null,
    line_net          numeric(32, 8) not null,
    line_tax          numeric(32, 8) not null,
    line_gross        numeric(32, 8) not null,
    primary key (order_id, position)
);
create index purchase_order_line_sku on purchase_order_line (sku);

-- owner says whose address it is: SHIPMENT_ADDRESS or PAYMENT_ADDRESS, and owner_position which.
create table purchase_order_address (
    order_id       varchar(36) not null references purchase_order,
    owner          varchar(24) not null,
    owner_position integer     not null,
    first_name     varchar(1000),
    last_name      varchar(1000),
    organization   varchar(1000),
    line1          varchar(1000),
    line2          varchar(1000),
    city           varchar(1000),
    region_code    varchar(24),
    region_name    varchar(1000),
    postal_code    varchar(200),
    country_code   varchar(2)  not null,
    country_name   varchar(1000),
    phone          varchar(200),
    email          varchar(800),
    primary key (order_id, owner, owner_position)
);

create table purchase_order_payment (
    order_id       varchar(36)  not null references purchase_order,
    position       integer      not null,
    payment_id     varchar(256),
    payment_method varchar(256)  not null,
    amount         numeric(32, 8),
    primary key (order_id, position)
);

create table purchase_order_note (
    order_id   varchar(36) not null references purchase_order,
    position   integer     not null,
    title      varchar(1000),
    detail     text        not null,
    author     varchar(1000),
    visibility varchar(16),
    primary key (order_id, position)
);

-- owner says whose property it is: ORDER, SHIPMENT, LINE, PAYMENT, SHIPMENT_ADDRESS, PAYMENT_ADDRESS,
-- and owner_position which of them; json_value is JSON. Codes, tags and attributes are rows too.
create table purchase_order_property (
    order_id       varchar(36)  not null references purchase_order,
    position       integer      not null,
    owner          varchar(24)  not null,
    owner_position integer      not null,
    name           varchar(1000) not null,
    json_value     text         not null,
    primary key (order_id, position)
);
