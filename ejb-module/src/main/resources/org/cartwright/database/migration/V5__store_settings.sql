-- Settings that staff edit. Each column has a default or may be empty, so that the version before still runs.
alter table store add column sort_order integer default 0 not null;
alter table store add column default_language varchar(35);
alter table store add column logo_image_url varchar(1000);
alter table store add column theme_colour varchar(7);
alter table store add column measurement_system varchar(16) default 'METRIC' not null;
alter table store add column cart_number_template varchar(64) default 'CART-{0}' not null;
alter table store add column use_cookies boolean default true not null;
alter table store add column cookie_timeout integer default 43200 not null;
alter table store add column abandoned_cart_minutes integer default 0 not null;
-- Lists of words, one a line.
alter table store add column product_properties varchar(4000);
alter table store add column uniqueness_properties varchar(4000);
alter table store add column share_stock_from varchar(64);
alter table store add column gift_card_code_length integer default 10 not null;
alter table store add column gift_card_code_template varchar(64) default 'GIFTCARD-{0}' not null;
alter table store add column gift_card_days_valid integer default 0 not null;
alter table store add column gift_card_properties varchar(4000);
alter table store add column gift_card_activation varchar(16) default 'MANUAL' not null;
alter table store add column gift_card_activation_status varchar(64);

alter table country add column default_shipping_method varchar(64);

alter table currency add column culture varchar(35);
alter table currency add column format_template varchar(64);

-- Countries that a currency is for; none is every country.
create table currency_country (
    currency_id varchar(36) not null references currency,
    code        varchar(2)  not null,
    primary key (currency_id, code)
);
