#!/usr/bin/env bash
# An application with one pooled connection for all tenants (psycopg 3): enters in each transaction, carries nothing
# over, and reads SQLSTATE, detail and hint of a refusal.
. "$BACKOFFICE_TOP/test/clients/fixture.sh"

python3 -m pip install -q --disable-pip-version-check --target "$BUILD/clients/python" 'psycopg[binary]' >/dev/null 2>&1 ||
  pass_over "psycopg cannot be had from the package registry here"
make_database client_application
make_login client_application backoffice_service
trap 'drop_database client_application' EXIT

PYTHONPATH=$BUILD/clients/python PGUSER=client_application python3 - <<'PY'
import json, os, threading, psycopg
from psycopg import errors

acme, bolt, ann, vic, bob = (os.environ[n] for n in ("ACME", "BOLT", "ANN", "VIC", "BOB"))
connection = psycopg.connect(autocommit=True)

def work(tenant, user, statement, *parameters):
    with connection.transaction():
        connection.execute("SELECT backoffice.enter(%s, %s)", (tenant, user))
        return connection.execute(statement, parameters).fetchone()

def refused(state, call):
    try:
        call()
    except psycopg.Error as error:
        assert error.sqlstate == state, (state, error.sqlstate, str(error))
        return error.diag
    raise AssertionError(f"no refusal, {state} expected")

account, = work(acme, ann, "INSERT INTO backoffice.accounts (name) VALUES (%s) RETURNING id", "A")
order, = work(acme, ann, "INSERT INTO backoffice.orders (account_id) VALUES (%s) RETURNING id", account)

# The next transaction of the same connection knows nothing of the last one.
refused("28000", lambda: connection.execute("SELECT count(*) FROM backoffice.orders"))
assert work(bolt, bob, "SELECT count(*) FROM backoffice.orders") == (0,)
for _ in range(8):  # prepared by the driver after five executions: still each tenant's own
    assert work(acme, vic, "SELECT count(*) FROM backoffice.orders") == (1,)
    assert work(bolt, bob, "SELECT count(*) FROM backoffice.orders") == (0,)

diag = refused("55000", lambda: work(acme, ann, "SELECT backoffice.order_transition(%s, 'confirm')", order))
assert [f["guard"] for f in json.loads(diag.message_detail)] == ["has_lines"], diag.message_detail
assert diag.message_hint
refused("42501", lambda: work(acme, vic, "INSERT INTO backoffice.accounts (name) VALUES ('x') RETURNING id"))
refused("22023", lambda: work(bolt, bob, "SELECT backoffice.order_transition(%s, 'confirm')", order))
refused("22023", lambda: work(bolt, ann, "SELECT 1"))
def two_tenants():
    with connection.transaction():
        connection.execute("SELECT backoffice.enter(%s, %s)", (acme, ann))
        connection.execute("SELECT backoffice.enter(%s, %s)", (bolt, bob))
refused("55000", two_tenants)

# What the application claims of its request is in the audit log.
with connection.transaction():
    connection.execute("SELECT backoffice.enter(%s, %s)", (acme, ann))
    connection.execute("SET LOCAL backoffice.request_ip = '192.0.2.7'; SET LOCAL backoffice.reason = 'by phone'")
    connection.execute("UPDATE backoffice.accounts SET name = 'B' WHERE id = %s", (account,))
row = work(acme, ann, """SELECT user_id, login, request_ip, reason, old_values->>'name', new_values->>'name'
    FROM backoffice.audit_log WHERE resource = 'accounts' AND action = 'update'""")
assert [str(v) for v in row] == [ann, "client_application", "192.0.2.7", "by phone", "A", "B"], row

# Thirty-two writers of one gapless series.
def write():
    with psycopg.connect(autocommit=True) as own:
        for i in range(10):
            with own.transaction(force_rollback=i % 3 == 2):
                own.execute("SELECT backoffice.enter(%s, %s)", (bolt, bob))
                own.execute("INSERT INTO backoffice.accounts (name) VALUES ('n')")
threads = [threading.Thread(target=write) for _ in range(32)]
[t.start() for t in threads]
[t.join() for t in threads]
assert work(bolt, bob, "SELECT first_number, last_number, in_use, complete FROM backoffice.verify_numbers('account')") \
    == (100001, 100001 + 32 * 7 - 1, 32 * 7, True)
PY
