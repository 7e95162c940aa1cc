#!/usr/bin/env bash
# A superuser breaks what the schema needs, one thing at a time; deploy() names it, mends it, and touches no data. What a
# DBA has added stays.
. "$(dirname "${BASH_SOURCE[0]}")/fixture.sh"

own_database lifecycle_redeployed
make_store
make_dba_objects
rows_of lifecycle_redeployed >"$WORK/rows"
catalogue_of lifecycle_redeployed >"$WORK/catalogue"
equal "deploy() beside a DBA's own objects" "" "$(dba -c "SELECT * FROM backoffice.deploy()")"

FAULTS=0
fault() { echo "NOT MENDED: $*"; FAULTS=$((FAULTS + 1)); }

# One breakage, its repair, and everything as before (what deploy() must name, statements).
mends() {
  local named=$1 said
  shift
  dba -c "SET client_min_messages = warning; $*"
  catalogue_of lifecycle_redeployed >"$WORK/broken"
  ! cmp -s "$WORK/catalogue" "$WORK/broken" || fail "breaks nothing that the test would see: $*"
  said=$(dba -c "SELECT * FROM backoffice.deploy()" 2>&1) || { fault "$*: deploy() fails: $said"; restart_from_dump; return 0; }
  grep -qF -e "$named" <<<"$said" || fault "$*: deploy() does not name '$named' but says '$said'"
  catalogue_of lifecycle_redeployed >"$WORK/after"
  if ! diff -u "$WORK/catalogue" "$WORK/after" >"$WORK/diff"; then
    fault "$*: $(grep -E '^[-+][^-+]' "$WORK/diff" | head -n 3)"
    restart_from_dump
    return 0
  fi
  rows_of lifecycle_redeployed >"$WORK/after"
  diff "$WORK/rows" "$WORK/after" >"$WORK/diff" || fault "$*: rows have changed: $(head -n 3 "$WORK/diff")"
}
# A breakage that stays would spoil the next cases.
"$PGBIN/pg_dump" -f "$WORK/dump.sql" lifecycle_redeployed
restart_from_dump() {
  "$PGBIN/dropdb" --force lifecycle_redeployed && "$PGBIN/createdb" lifecycle_redeployed
  dba --single-transaction -f "$WORK/dump.sql" >/dev/null
  dba -c "SELECT * FROM backoffice.deploy()" >/dev/null || fail "deploy() after a restore"
  rows_of lifecycle_redeployed >"$WORK/rows"
}

# Policies and row security
mends backoffice_isolation "DROP POLICY backoffice_isolation ON backoffice.orders"
mends backoffice_select "ALTER POLICY backoffice_select ON backoffice.accounts USING (true)"
mends backoffice_update "ALTER POLICY backoffice_update ON backoffice.accounts WITH CHECK (true)"
mends backoffice_delete "ALTER POLICY backoffice_delete ON backoffice.accounts TO backoffice_user"
mends backoffice_location_select "DROP POLICY backoffice_location_select ON backoffice.orders"
mends backoffice_insert "DROP POLICY backoffice_insert ON backoffice.users; CREATE POLICY backoffice_insert ON backoffice.users FOR INSERT WITH CHECK (tenant_id = backoffice.permitted_tenant('users.create'))"
mends backoffice.orders "ALTER TABLE backoffice.orders NO FORCE ROW LEVEL SECURITY"
mends backoffice.orders "ALTER TABLE backoffice.orders DISABLE ROW LEVEL SECURITY"
mends backoffice.audit_log "ALTER TABLE backoffice.audit_log_default DISABLE ROW LEVEL SECURITY"

# Triggers
mends workflow_before "DROP TRIGGER workflow_before ON backoffice.orders"
mends workflow_before "ALTER TABLE backoffice.orders DISABLE TRIGGER workflow_before"
mends workflow_before "ALTER TABLE backoffice.orders ENABLE REPLICA TRIGGER workflow_before"
mends workflow_before "CREATE OR REPLACE TRIGGER workflow_before BEFORE INSERT ON backoffice.orders FOR EACH ROW EXECUTE FUNCTION backoffice.before_order()"
mends number_row_before "CREATE OR REPLACE TRIGGER number_row_before BEFORE INSERT OR UPDATE OR DELETE ON backoffice.accounts FOR EACH ROW EXECUTE FUNCTION backoffice.number_row('order', 'account_number')"
mends backoffice_audit "DROP TRIGGER backoffice_audit ON backoffice.orders"
mends backoffice_audit "ALTER TABLE backoffice.orders DISABLE TRIGGER backoffice_audit"
mends backoffice_audit "ALTER TABLE backoffice.orders ENABLE TRIGGER backoffice_audit"
mends backoffice_audit_truncate "ALTER TABLE backoffice.orders ENABLE TRIGGER backoffice_audit_truncate"
mends access_changed "ALTER TABLE backoffice.user_roles ENABLE TRIGGER access_changed"
mends line_total_insert "DROP TRIGGER line_total_insert ON backoffice.order_lines"
mends drop_caches "DROP TRIGGER drop_caches ON backoffice.order_types"

# A data-only restore, or a hand in a hurry, leaves these off.
mends backoffice.order_lines "ALTER TABLE backoffice.order_lines DISABLE TRIGGER ALL"

# Constraints
mends orders_amount_check "ALTER TABLE backoffice.orders DROP CONSTRAINT orders_amount_check"
mends orders_account_fkey "ALTER TABLE backoffice.orders DROP CONSTRAINT orders_account_fkey"
mends addresses_pkey "ALTER TABLE backoffice.addresses DROP CONSTRAINT addresses_pkey"
mends users_email_check "ALTER TABLE backoffice.users DROP CONSTRAINT users_email_check, ADD CONSTRAINT users_email_check CHECK (true)"
mends backoffice.accounts "ALTER TABLE backoffice.accounts ALTER tenant_id SET DEFAULT NULL, ALTER name DROP NOT NULL"

# Indexes
mends orders_account_idx "DROP INDEX backoffice.orders_account_idx"
mends users_email_key "DROP INDEX backoffice.users_email_key"
mends orders_reference_idx "DROP INDEX backoffice.orders_reference_idx; CREATE INDEX orders_reference_idx ON backoffice.orders (notes)"
mends order_quotations_accepted_key "DROP INDEX backoffice.order_quotations_accepted_key; CREATE INDEX order_quotations_accepted_key ON backoffice.order_quotations (tenant_id, order_id)"

# Defaults
mends tenant_id "ALTER TABLE backoffice.accounts ALTER tenant_id DROP DEFAULT"
mends created_at "ALTER TABLE backoffice.accounts ALTER created_at SET DEFAULT 'epoch'"
mends created_by "ALTER TABLE backoffice.orders ALTER created_by SET DEFAULT NULL"
mends backoffice_private.deployment "ALTER TABLE backoffice_private.deployment ALTER deployed_at DROP DEFAULT"

# Grants and owners
mends backoffice.orders "REVOKE SELECT ON backoffice.orders FROM backoffice_user"
mends backoffice.order_status_history "GRANT DELETE ON backoffice.order_status_history TO backoffice_user"
mends backoffice.permissions "REVOKE SELECT ON backoffice.permissions FROM backoffice_service"
mends "schema backoffice" "REVOKE USAGE ON SCHEMA backoffice FROM backoffice_user"
mends backoffice.is_email "REVOKE EXECUTE ON FUNCTION backoffice.is_email(text) FROM backoffice_user"
mends backoffice.is_email "GRANT EXECUTE ON FUNCTION backoffice.is_email(text) TO PUBLIC"
mends backoffice.orders "ALTER TABLE backoffice.orders OWNER TO lifecycle_stranger"
mends backoffice_private.bound_logins "ALTER TABLE backoffice_private.bound_logins OWNER TO postgres"
mends "schema backoffice" "ALTER SCHEMA backoffice OWNER TO postgres"
mends backoffice.is_email "ALTER FUNCTION backoffice.is_email(text) OWNER TO postgres"
mends backoffice.is_email "CREATE OR REPLACE FUNCTION backoffice.is_email(address text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN true"

# What was said of them
mends backoffice.orders "COMMENT ON TABLE backoffice.orders IS NULL"
mends backoffice.orders "COMMENT ON COLUMN backoffice.orders.amount IS 'something else'"

# Many at once, in one deploy().
dba -c "DROP POLICY backoffice_select ON backoffice.orders; DROP TRIGGER workflow_after ON backoffice.orders;
  DROP INDEX backoffice.orders_buyer_idx; ALTER TABLE backoffice.products ALTER id DROP DEFAULT;
  REVOKE ALL ON backoffice.products FROM backoffice_service; ALTER TABLE backoffice.locations OWNER TO postgres"
dba -c "SELECT * FROM backoffice.deploy()" >"$WORK/said"
for named in backoffice_select workflow_after orders_buyer_idx backoffice.products.id "table backoffice.products" "table backoffice.locations"; do
  grep -qF "$named" "$WORK/said" || fault "many at once: $named is not named"
done
catalogue_of lifecycle_redeployed >"$WORK/after"
same_file "many at once" "$WORK/catalogue" "$WORK/after"

# Whoever is no superuser, or works inside a tenant, deploys nothing.
refused 42501 lifecycle_ann "SELECT * FROM backoffice.deploy()"
refused 42501 lifecycle_stranger "SELECT * FROM backoffice.deploy()"
refused 55000 postgres "BEGIN" "SELECT backoffice.enter(tenant_id, id) FROM backoffice.users WHERE email LIKE 'ann@%'" "SELECT * FROM backoffice.deploy()"

# A table that is gone comes back empty, with everything that belongs to it; the others keep their rows.
dba -c "SET client_min_messages = warning; DROP TABLE backoffice.order_status_history CASCADE"
dba -c "SELECT * FROM backoffice.deploy()" >"$WORK/said"
grep -qF "table backoffice.order_status_history" "$WORK/said" || fault "the table that was gone is not named"
catalogue_of lifecycle_redeployed >"$WORK/after"
# Default privileges of the DBA's reach the new table: that is what they are for.
grep -vF 'backoffice.order_status_history: SELECT to lifecycle_reporter' "$WORK/after" >"$WORK/after2"
same_file "a table that was gone" "$WORK/catalogue" "$WORK/after2"
rows_of lifecycle_redeployed | grep -v order_status_history >"$WORK/after"
grep -v order_status_history "$WORK/rows" >"$WORK/before"
same_file "rows beside a table that was gone" "$WORK/before" "$WORK/after"
business_goes_on 100009 T0003
[ "$FAULTS" = 0 ] || fail "$FAULTS breakages are not named or not mended"
echo "every breakage is named and mended"
