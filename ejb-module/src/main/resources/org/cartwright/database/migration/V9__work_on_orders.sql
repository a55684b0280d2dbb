-- When a note was written, or came with its cart; null for one that an earlier version stored.
alter table purchase_order_note add column written timestamp with time zone;

-- What lists of carts show; null for a cart that an earlier version kept.
alter table cart add column line_count integer;
alter table cart add column currency varchar(3);
alter table cart add column expected_total numeric(32, 8);

-- A refusal that staff gave up: it is neither open nor resolved.
alter table refusal add column discarded timestamp with time zone;
alter table refusal add column discard_reason varchar(2000);
