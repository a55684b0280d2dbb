-- Types that H2 and PostgreSQL name differently are placeholders: ${bytes}.
-- Amounts have 8 decimals, whatever the currency; times are instants.

create table store (
    store_id                varchar(36)  not null primary key,
    alias                   varchar(64)  not null,
    name                    varchar(200) not null,
    time_zone               varchar(64)  not null,
    price_owner             varchar(16)  not null,
    prices_include_tax      boolean      not null,
    rounding_method         varchar(8)   not null,
    order_number_template   varchar(64)  not null,
    base_currency           varchar(3),
    default_country         varchar(2),
    default_tax_class       varchar(64),
    default_order_status    varchar(64),
    error_order_status      varchar(64),
    version                 bigint       not null,
    constraint store_alias unique (alias)
);

create table order_number_sequence (
    store_id    varchar(36) not null primary key references store,
    next_number bigint      not null
);

create table currency (
    currency_id varchar(36)  not null primary key,
    store_id    varchar(36)  not null references store,
    code        varchar(3)   not null,
    name        varchar(200) not null,
    sort_order  integer      not null,
    version     bigint       not null,
    constraint currency_code unique (store_id, code)
);

create table country (
    country_id       varchar(36)  not null primary key,
    store_id         varchar(36)  not null references store,
    code             varchar(2)   not null,
    name             varchar(200) not null,
    default_currency varchar(3),
    sort_order       integer      not null,
    version          bigint       not null,
    constraint country_code unique (store_id, code)
);

create table region (
    country_id varchar(36)  not null references country,
    code       varchar(10)  not null,
    name       varchar(200) not null,
    sort_order integer      not null,
    primary key (country_id, code)
);

create table market (
    market_id        varchar(36)  not null primary key,
    store_id         varchar(36)  not null references store,
    alias            varchar(64)  not null,
    name             varchar(200) not null,
    enabled          boolean      not null,
    default_currency varchar(3),
    default_language varchar(35),
    sort_order       integer      not null,
    version          bigint       not null,
    constraint market_alias unique (store_id, alias)
);

create table market_country (
    market_id varchar(36) not null references market,
    code      varchar(2)  not null,
    primary key (market_id, code)
);

create table market_currency (
    market_id varchar(36) not null references market,
    code      varchar(3)  not null,
    primary key (market_id, code)
);

create table order_status (
    order_status_id varchar(36)  not null primary key,
    store_id        varchar(36)  not null references store,
    alias           varchar(64)  not null,
    name            varchar(200) not null,
    colour          varchar(16)  not null,
    sort_order      integer      not null,
    version         bigint       not null,
    constraint order_status_alias unique (store_id, alias)
);

create table tax_class (
    tax_class_id varchar(36)   not null primary key,
    store_id     varchar(36)   not null references store,
    alias        varchar(64)   not null,
    name         varchar(200)  not null,
    default_rate numeric(9, 6) not null,
    sort_order   integer       not null,
    version      bigint        not null,
    constraint tax_class_alias unique (store_id, alias)
);

-- region_code is empty for the rate of the whole country.
create table tax_rate (
    tax_class_id varchar(36)   not null references tax_class,
    country_code varchar(2)    not null,
    region_code  varchar(10)   not null,
    rate         numeric(9, 6) not null,
    primary key (tax_class_id, country_code, region_code)
);

create table shipping_method (
    shipping_method_id varchar(36)  not null primary key,
    store_id           varchar(36)  not null references store,
    alias              varchar(64)  not null,
    name               varchar(200) not null,
    sku                varchar(100) not null,
    tax_class          varchar(64),
    enabled            boolean      not null,
    sort_order         integer      not null,
    version            bigint       not null,
    constraint shipping_method_alias unique (store_id, alias)
);

create table shipping_method_price (
    shipping_method_id varchar(36)    not null references shipping_method,
    currency           varchar(3)     not null,
    price              numeric(20, 8) not null,
    primary key (shipping_method_id, currency)
);

create table product (
    product_id varchar(36)  not null primary key,
    store_id   varchar(36)  not null references store,
    sku        varchar(100) not null,
    name       varchar(400) not null,
    tax_class  varchar(64),
    version    bigint       not null,
    constraint product_sku unique (store_id, sku)
);

create table product_price (
    product_id varchar(36)    not null references product,
    currency   varchar(3)     not null,
    price      numeric(20, 8) not null,
    primary key (product_id, currency)
);

create table staff_user (
    staff_user_id     varchar(36)              not null primary key,
    name              varchar(100)             not null,
    password_hash     varchar(400)             not null,
    role              varchar(16)              not null,
    failed_logins     integer                  not null,
    locked_until      timestamp with time zone,
    last_login        timestamp with time zone,
    version           bigint                   not null,
    constraint staff_user_name unique (name)
);
