create table product_property (
    product_id varchar(36)   not null references product,
    name       varchar(128)  not null,
    text_value varchar(2000) not null,
    primary key (product_id, name)
);
create index product_name on product (store_id, name, product_id);
