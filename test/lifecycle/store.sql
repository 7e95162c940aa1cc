-- What one tenant of the store does, as its owner.
INSERT INTO backoffice.locations (code, name) VALUES ('MAIN', 'Main street'), ('DOCK', 'Docks');
INSERT INTO backoffice.products (sku, name, unit_price) SELECT 'P' || i, 'Product ' || i, i FROM generate_series(1, 5) i;
INSERT INTO backoffice.accounts (name, kind) SELECT 'Account ' || i, 'business' FROM generate_series(1, 8) i;
INSERT INTO backoffice.addresses (account_id, line1, is_default) SELECT id, 'Line ''one'' \ of ' || name, true FROM backoffice.accounts;
INSERT INTO backoffice.orders (account_id, location_id)
  SELECT a.id, l.id FROM backoffice.accounts a CROSS JOIN backoffice.locations l WHERE l.code = 'MAIN';
INSERT INTO backoffice.order_lines (order_id, product_id, quantity)
  SELECT o.id, p.id, 2 FROM backoffice.orders o CROSS JOIN backoffice.products p WHERE p.sku IN ('P1', 'P2');
SELECT backoffice.order_transition(id, 'confirm', 'by telephone') FROM backoffice.orders WHERE order_number <= 'ORD-000005';
SELECT backoffice.order_transition(id, 'deliver') FROM backoffice.orders WHERE order_number <= 'ORD-000002';
SELECT backoffice.order_transition(id, 'cancel') FROM backoffice.orders WHERE order_number = 'ORD-000008';
INSERT INTO backoffice.orders (order_type_id, account_id)
  SELECT t.id, a.id FROM backoffice.order_types t, backoffice.accounts a WHERE t.name = 'production' AND a.name = 'Account 1';
INSERT INTO backoffice.order_quotations (order_id, amount)
  SELECT o.id, 500 FROM backoffice.orders o JOIN backoffice.order_types t ON t.id = o.order_type_id WHERE t.name = 'production';
UPDATE backoffice.order_quotations SET is_accepted = true;
SELECT backoffice.void_number('account', account_number, 'made twice') FROM backoffice.accounts WHERE name = 'Account 8';
