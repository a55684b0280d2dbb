create table cart (
    cart_id        varchar(36)              not null primary key,
    store_id       varchar(36)              not null references store,
    customer_id    varchar(320),
    name           varchar(200)             not null,
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
    customer_reference varchar(200),
    customer_name      varchar(420)             not null,
    customer_email     varchar(320),
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
    shipment_id          varchar(64),
    shipping_method      varchar(64),
    shipping_method_name varchar(200),
    warehouse            varchar(64),
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
    line_item_id      varchar(64),
    sku               varchar(100)   not null,
    name              varchar(400)   not null,
    product_reference varchar(200),
    variant_reference varchar(200),
    bundle_id         varchar(64),
    parent_line_item  varchar(64),
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

-- owner says whose address it is: SHIPMENT or PAYMENT, and owner_position which of them.
create table purchase_order_address (
    order_id       varchar(36) not null references purchase_order,
    owner          varchar(16) not null,
    owner_position integer     not null,
    first_name     varchar(200),
    last_name      varchar(200),
    organization   varchar(200),
    line1          varchar(300),
    line2          varchar(300),
    city           varchar(200),
    region_code    varchar(10),
    region_name    varchar(200),
    postal_code    varchar(32),
    country_code   varchar(2)  not null,
    country_name   varchar(200),
    phone          varchar(64),
    email          varchar(320),
    primary key (order_id, owner, owner_position)
);

create table purchase_order_payment (
    order_id       varchar(36)  not null references purchase_order,
    position       integer      not null,
    payment_id     varchar(64),
    payment_method varchar(64)  not null,
    amount         numeric(32, 8),
    primary key (order_id, position)
);

create table purchase_order_note (
    order_id   varchar(36) not null references purchase_order,
    position   integer     not null,
    title      varchar(200),
    detail     text        not null,
    author     varchar(200),
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
    name           varchar(200) not null,
    json_value     text         not null,
    primary key (order_id, position)
);
