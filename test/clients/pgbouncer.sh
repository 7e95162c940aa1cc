#!/usr/bin/env bash
# A real PgBouncer in transaction mode with one server connection for each login: what a client did for one tenant does
# not reach the next client of that connection, except what the README's limits name.
. "$BACKOFFICE_TOP/test/clients/fixture.sh"

command -v pgbouncer >/dev/null || { is_root && apt_install pgbouncer >/dev/null 2>&1; } ||
  pass_over "pgbouncer is not here and cannot be installed"
python3 -m pip install -q --disable-pip-version-check --target "$BUILD/clients/python" 'psycopg[binary]' >/dev/null 2>&1 ||
  pass_over "psycopg cannot be had from the package registry here"

make_database client_pgbouncer
make_login pgbouncer_service backoffice_service
make_login pgbouncer_ann backoffice_user
make_login pgbouncer_bob backoffice_user
RUN=$(mktemp -d)
finish() {
  if [ -f "$RUN/pid" ]; then kill "$(cat "$RUN/pid")" 2>/dev/null || true; fi
  rm -rf "$RUN"
  drop_database pgbouncer_service pgbouncer_ann pgbouncer_bob
}
trap finish EXIT
dba >/dev/null -c "SELECT backoffice.bind_login('pgbouncer_ann', '$ACME', '$ANN'), backoffice.bind_login('pgbouncer_bob', '$BOLT', '$BOB')" \
  -c "INSERT INTO backoffice.number_series (tenant_id, kind, pattern, mode) VALUES ('$ACME', 'ticket', 'T{seq:4}', 'fast')"

cat >"$RUN/pool.ini" <<INI
[databases]
$PGDATABASE = host=$PGHOST dbname=$PGDATABASE
[pgbouncer]
unix_socket_dir = $RUN
listen_port = 6432
auth_type = trust
auth_file = $RUN/users
pool_mode = transaction
default_pool_size = 1
max_client_conn = 50
logfile = $RUN/log
pidfile = $RUN/pid
INI
printf '"%s" ""\n' pgbouncer_service pgbouncer_ann pgbouncer_bob >"$RUN/users"
if is_root; then chown -R "$SERVER_USER:" "$RUN"; fi
as_server "$(command -v pgbouncer)" -q -d "$RUN/pool.ini" </dev/null >/dev/null 2>&1 7>&- 8>&- 9>&-

PYTHONPATH=$BUILD/clients/python PGHOST=$RUN PGPORT=6432 python3 - <<'PY' || { cat "$RUN/log"; exit 1; }
import os, threading, psycopg

acme, bolt, ann, vic, bob = (os.environ[n] for n in ("ACME", "BOLT", "ANN", "VIC", "BOB"))

def client(login="pgbouncer_service"):
    return psycopg.connect(user=login, autocommit=True, prepare_threshold=None)

def refused(state, connection, statement, parameters=None):
    try:
        connection.execute(statement, parameters)
    except psycopg.Error as error:
        assert error.sqlstate == state, (statement, state, error.sqlstate, str(error))
        return
    raise AssertionError(f"{statement}: no refusal, {state} expected")

def one(connection, statement, parameters=None):
    return connection.execute(statement, parameters).fetchone()[0]

def equal(what, expected, found):
    assert expected == found, (what, "expected", expected, "found", found)

class work:
    """A transaction of a tenant; rolled back where asked."""
    def __init__(self, connection, tenant, user, end="COMMIT"):
        self.connection, self.actor, self.end = connection, (tenant, user), end
    def __enter__(self):
        self.connection.execute("BEGIN")
        self.connection.execute("SELECT backoffice.enter(%s, %s)", self.actor)
        return self.connection
    def __exit__(self, kind, *_):
        self.connection.execute("ROLLBACK" if kind else self.end)

def without_context(connection, when):
    """The next client of the server connection: nothing is set, nothing can be read."""
    equal(f"{when}: server connection", server, one(connection, "SELECT pg_backend_pid()"))
    equal(f"{when}: setting", "", one(connection, "SHOW backoffice.tenant_id"))
    equal(f"{when}: setting of the user", "", one(connection, "SHOW backoffice.user_id"))
    for statement in ("SELECT backoffice.tenant_id()", "SELECT backoffice.user_id()", "SELECT count(*) FROM backoffice.accounts",
                      "INSERT INTO backoffice.products (name) VALUES ('x')", "SELECT backoffice.permitted('orders.view')"):
        refused("28000", connection, statement)

first, second = client(), client()
server = one(first, "SELECT pg_backend_pid()")
equal("one server connection for two clients", server, one(second, "SELECT pg_backend_pid()"))
with work(first, acme, ann):
    first.execute("INSERT INTO backoffice.accounts (name) VALUES ('Acme one'), ('Acme two')")
with work(second, bolt, bob):
    second.execute("INSERT INTO backoffice.accounts (name) VALUES ('Bolt one')")

# However the first client's transaction ends, the second begins with nothing.
for end in ("COMMIT", "ROLLBACK", "COMMIT AND CHAIN"):
    with work(first, acme, ann, end):
        equal("rows of acme", 2, one(first, "SELECT count(*) FROM backoffice.accounts"))
    if end == "COMMIT AND CHAIN":
        refused("28000", first, "SELECT count(*) FROM backoffice.accounts")
        first.execute("ROLLBACK")
    without_context(second, end)
try:
    with work(first, acme, ann):
        first.execute("SAVEPOINT s")
        refused("22012", first, "SELECT 1 / 0")
        first.execute("ROLLBACK TO s")
        first.execute("SELECT 1 / 0")
except psycopg.errors.DivisionByZero:
    pass
without_context(second, "a failed transaction")
first.execute("SELECT backoffice.enter(%s, %s)", (acme, ann))
without_context(second, "autocommit")

# RESET and DISCARD neither keep a context nor open the way to another.
for reset in ("RESET ALL", "RESET backoffice.tenant_id", "SET backoffice.user_id TO DEFAULT", "SET LOCAL backoffice.tenant_id = ''"):
    first.execute("BEGIN")
    first.execute("SELECT backoffice.enter(%s, %s)", (acme, ann))
    try:
        first.execute(reset)
        refused("55000", first, "SELECT backoffice.enter(%s, %s)", (bolt, bob))
    except psycopg.errors.InsufficientPrivilege:
        pass
    first.execute("ROLLBACK")
    without_context(second, reset)
for forged in (f"SET backoffice.tenant_id = '{acme}'", f"SET LOCAL backoffice.user_id = '{ann}'",
               f"SELECT set_config('backoffice.tenant_id', '{acme}', false)"):
    refused("42501", first, forged)
    without_context(second, forged)
first.execute("DISCARD ALL")
without_context(second, "DISCARD ALL")

# What would outlive the transaction is refused, and is not there afterwards.
for statement in ("CREATE TEMP TABLE leak AS SELECT name FROM backoffice.accounts", "CREATE TEMP VIEW leak AS SELECT name FROM backoffice.accounts",
                  "DECLARE leak CURSOR WITH HOLD FOR SELECT name FROM backoffice.accounts", "LISTEN leak", "NOTIFY leak, 'Acme one'",
                  "SELECT name INTO TEMP leak FROM backoffice.accounts", "PREPARE TRANSACTION 'leak'"):
    try:
        with work(first, acme, ann):
            first.execute(statement)
    except psycopg.errors.InsufficientPrivilege:
        pass
    else:
        raise AssertionError(f"not refused: {statement}")
    without_context(second, statement)
with work(first, acme, ann):
    first.execute("DECLARE leak CURSOR FOR SELECT name FROM backoffice.accounts")
    equal("a cursor", "Acme one", one(first, "FETCH FROM leak"))
refused("34000", second, "FETCH FROM leak")
for what in ("pg_cursors", "pg_listening_channels()", "pg_prepared_xacts",
             "pg_class WHERE relpersistence = 't' AND pg_my_temp_schema() = relnamespace"):
    equal(what, 0, one(second, f"SELECT count(*) FROM {what}"))

# A number taken from a sequence is not told by lastval().
with work(first, acme, ann):
    equal("a number", "T0001", one(first, "SELECT backoffice.next_number('ticket')"))
try:
    raise AssertionError(f"lastval() tells {one(second, 'SELECT lastval()')}")
except (psycopg.errors.InsufficientPrivilege, psycopg.errors.ObjectNotInPrerequisiteState):
    pass

# A statement prepared by name stays, and gives each client its own tenant's rows, with its own permissions, also when
# it is planned once for all.
with work(first, acme, ann):
    first.execute("PREPARE names AS SELECT coalesce(string_agg(name, ', ' ORDER BY name), '') FROM backoffice.accounts")
    first.execute(f"PREPARE of_acme AS SELECT count(*) FROM backoffice.accounts WHERE tenant_id = '{acme}'")
    first.execute("PREPARE who AS SELECT backoffice.tenant_id()::text")
    first.execute("PREPARE make (text) AS INSERT INTO backoffice.products (name) VALUES ($1)")
for mode in ("auto", "force_generic_plan"):
    for turn in range(8):
        for connection, tenant, user, names, count in ((first, acme, ann, "Acme one, Acme two", 2), (second, bolt, bob, "Bolt one", 0),
                                                       (second, acme, vic, "Acme one, Acme two", 2)):
            with work(connection, tenant, user):
                connection.execute(f"SET LOCAL plan_cache_mode = {mode}")
                equal("names", names, one(connection, "EXECUTE names"))
                equal("rows of acme", count, one(connection, "EXECUTE of_acme"))
                equal("tenant", tenant, one(connection, "EXECUTE who"))
                connection.execute("SAVEPOINT s")
                if user == vic:
                    refused("42501", connection, "EXECUTE make ('x')")
                else:
                    connection.execute("EXECUTE make ('x')")
                connection.execute("ROLLBACK TO s")
    for statement in ("EXECUTE names", "EXECUTE of_acme", "EXECUTE who", "EXECUTE make ('x')"):
        refused("28000", second, statement)
first.execute("DISCARD ALL")
refused("26000", second, "EXECUTE names")

# What the README's limits name: settings of one's own invention, advisory locks. Claims of a transaction go with it.
with work(first, acme, ann):
    first.execute("SET LOCAL backoffice.reason = 'of acme'")
    first.execute("SET stash.of_the_client = 'invented'")
    first.execute("SELECT pg_advisory_lock(4242)")
equal("a claim", "", one(second, "SHOW backoffice.reason"))
equal("a setting", "invented", one(second, "SHOW stash.of_the_client"))
equal("a lock", 1, one(second, "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND pid = pg_backend_pid()"))
without_context(second, "a lock and a setting")
first.execute("DISCARD ALL")
equal("no lock", 0, one(second, "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND pid = pg_backend_pid()"))

# A client that goes away in the middle takes its tenant with it.
third = client()
third.execute("BEGIN")
third.execute("SELECT backoffice.enter(%s, %s)", (acme, ann))
third.execute("INSERT INTO backoffice.accounts (name) VALUES ('never')")
third.close()
server = one(second, "SELECT pg_backend_pid()")
without_context(second, "a client that went away")

# Many clients at once, each for its own tenant.
wrong = []
def many(tenant, user, names):
    try:
        with client() as connection:
            for turn in range(30):
                with work(connection, tenant, user):
                    found = one(connection, "SELECT string_agg(name, ', ' ORDER BY name) FROM backoffice.accounts")
                    if found != names or one(connection, "SELECT backoffice.user_id()::text") != user:
                        wrong.append(found)
    except Exception as error:
        wrong.append(repr(error))
actors = [(acme, ann, "Acme one, Acme two"), (bolt, bob, "Bolt one"), (acme, vic, "Acme one, Acme two"), (bolt, bob, "Bolt one")] * 2
threads = [threading.Thread(target=many, args=actor) for actor in actors]
for thread in threads: thread.start()
for thread in threads: thread.join()
equal("many clients", [], wrong[:3])

# Bound logins: a connection for each, always its own user, in autocommit.
anns, bobs = [client("pgbouncer_ann"), client("pgbouncer_ann")], [client("pgbouncer_bob"), client("pgbouncer_bob")]
for clients, tenant, user, names in ((anns, acme, ann, "Acme one, Acme two"), (bobs, bolt, bob, "Bolt one")):
    server = one(clients[0], "SELECT pg_backend_pid()")
    for connection in clients * 3:
        equal("server connection of a bound login", server, one(connection, "SELECT pg_backend_pid()"))
        equal("names", names, one(connection, "SELECT string_agg(name, ', ' ORDER BY name) FROM backoffice.accounts"))
        equal("user", user, one(connection, "SELECT backoffice.user_id()::text"))
        refused("42501", connection, "SELECT backoffice.enter(%s, %s)", (bolt, bob) if tenant == acme else (acme, ann))
        refused("42501", connection, f"SET backoffice.tenant_id = '{bolt if tenant == acme else acme}'")
        equal("setting between transactions", "", one(connection, "SHOW backoffice.tenant_id"))
        connection.execute("DISCARD ALL")
with work(first, acme, ann):
    equal("the log's logins", ["pgbouncer_service"], [row[0] for row in first.execute(
        "SELECT DISTINCT login FROM backoffice.audit_log WHERE resource = 'accounts'")])
equal("numbers", True, one(anns[0], "SELECT bool_and(complete) FROM backoffice.verify_numbers()"))
print("nothing crosses")
PY
