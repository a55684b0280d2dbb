alter table order_status add column icon varchar(32);

alter table tax_class add column tax_code varchar(64);

-- The rates of tax_rate and those that follow them, each from a day in the store's time zone.
-- country_code is empty for the rate of the class where no place has one; region_code is empty for
-- the whole country. Where inherits is true the place has no rate of its own from that day.
-- 1900-01-01 stands for "since ever". tax_rate stays for the version before.
create table tax_rate_from (
    tax_class_id varchar(36)   not null references tax_class,
    country_code varchar(2)    not null,
    region_code  varchar(10)   not null,
    valid_from   date          not null,
    inherits     boolean       not null,
    rate         numeric(9, 6) not null,
    primary key (tax_class_id, country_code, region_code, valid_from)
);
insert into tax_rate_from
    select tax_class_id, country_code, region_code, date '1900-01-01', false, rate from tax_rate;
