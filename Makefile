# Backoffice: build, install and check with PGXS.  "make help" says how.
#
#   1. which PostgreSQL      2. what is built      3. how it is compiled
#   4. the SQL               5. install            6. check

# 1. Which PostgreSQL: the private copy of scripts/setup if it is there, else the one in the PATH.
PG_CONFIG ?= $(or $(wildcard build/pg/bin/pg_config),pg_config)
PG_VERSION := $(shell sh -c '$(PG_CONFIG) --version | head -n 1' 2>/dev/null)
PG_MAJOR := $(shell echo '$(PG_VERSION)' | sed -nE 's/^PostgreSQL ([0-9]+).*/\1/p')
ifeq ($(filter 15 16 17 18,$(PG_MAJOR)),)
ifneq ($(MAKECMDGOALS),help)
$(error PostgreSQL 15 to 18 is needed; PG_CONFIG=$(PG_CONFIG) says: $(or $(PG_VERSION),nothing))
endif
endif

# 2. What is built. extension.control is the only place of the version, sql/order of the domains.
EXTVERSION := $(shell sed -nE "s/^default_version *= *'([^']+)'.*/\1/p" extension.control)
DOMAINS := $(shell sed 's/\#.*//' sql/order)
MODULE_big = backoffice
SOURCES := $(wildcard src/*.cpp src/*/*.cpp)
OBJS := $(SOURCES:.cpp=.o)

ENGINE := $(wildcard sql/prelude.sql) $(foreach d,$(DOMAINS),$(wildcard sql/$(d)/engine.sql)) $(wildcard sql/final.sql)
SCHEMA := $(foreach d,$(DOMAINS),$(wildcard sql/$(d)/schema.sql))
MIGRATIONS := $(wildcard sql/migrations/*.sql)
SCRIPT = build/sql/backoffice--$(EXTVERSION).sql
MODULEDIR = extension
DATA_built = build/sql/backoffice.control $(SCRIPT)
EXTRA_CLEAN = $(SOURCES:.cpp=.d) build/sql build/flags build/lists build/regress

# 3. How it is compiled. CHECKED=1 adds the standard library's own assertions.
PG_CXXFLAGS = -std=c++20 -Wall -Wextra -Wshadow $(if $(CHECKED),-D_GLIBCXX_ASSERTIONS)
PG_CPPFLAGS = -Isrc
# What other libraries of the process may see; 15 hides nothing by itself.
SHLIB_LINK += -lstdc++ -Wl,--version-script=src/exports.map
override with_llvm = no

# pg_regress: "install" makes the extension the other tests use, so it goes first.
TESTS := $(patsubst test/sql/%.sql,%,$(sort $(wildcard test/sql/*.sql)))
REGRESS = $(filter install,$(TESTS)) $(filter-out install,$(TESTS))
REGRESS_OPTS = --inputdir=build/regress/input --outputdir=build/regress

ifneq ($(MAKECMDGOALS),help)
PGXS := $(shell $(PG_CONFIG) --pgxs)
include $(PGXS)
endif

# Flags of the server's own build that g++ does not take for C++, and its headers without their warnings.
override CXXFLAGS := $(filter-out -fexcess-precision=standard -Wshadow=compatible-local,$(CXXFLAGS))
override CFLAGS := $(filter-out -Wmissing-variable-declarations,$(CFLAGS))
override CPPFLAGS := $(patsubst -I$(includedir_server),-isystem $(includedir_server),$(CPPFLAGS))

FLAGS := $(PG_VERSION) $(CXX) $(CXXFLAGS) $(CPPFLAGS)

# An object is as old as its source, its headers (.d) and the flags and server it was made with.
$(OBJS): %.o: %.cpp build/flags
	$(CXX) $(CXXFLAGS) $(CPPFLAGS) -MMD -MP -c -o $@ $<
-include $(SOURCES:.cpp=.d)

# The version goes into one object only.
src/init.o: private CPPFLAGS += -DBACKOFFICE_VERSION='"$(EXTVERSION)"'
src/init.o: extension.control

# What is made of several files is made again when one of them goes away.
LISTS := $(OBJS) $(ENGINE) $(SCHEMA)
backoffice.so $(SCRIPT) build/sql/schema.sql: build/lists
backoffice.so: src/exports.map

# Files that hold a text and are touched only when it changes.
build/flags: TEXT = $(FLAGS)
build/lists: TEXT = $(LISTS)
build/flags build/lists: FORCE
	@mkdir -p build
	@echo '$(TEXT)' | cmp -s - $@ || echo '$(TEXT)' > $@

# 4. The SQL: the install script, and the schema that the engine deploys.
all: build/sql/schema.sql

build/sql/backoffice.control: extension.control
	@mkdir -p build/sql
	cp $< $@

$(SCRIPT): $(ENGINE) sql/order extension.control Makefile
	@mkdir -p build/sql
	cat $(ENGINE) > $@

build/sql/schema.sql: $(SCHEMA) sql/order Makefile
	@mkdir -p build/sql
	@: > $@
	@for f in $(SCHEMA); do echo "-- domain: $$(basename $$(dirname $$f))"; cat $$f; done >> $@

# 5. Install. The library is replaced by a new file, never overwritten: a server may have it loaded.
override INSTALL_SHLIB = install -m 755
install: install-schema
install-schema: all
	install -d '$(DESTDIR)$(datadir)/extension/backoffice/migrations'
	install -m 644 build/sql/schema.sql '$(DESTDIR)$(datadir)/extension/backoffice/'
	rm -f '$(DESTDIR)$(datadir)/extension/backoffice/migrations/'*.sql
	$(if $(MIGRATIONS),install -m 644 $(MIGRATIONS) '$(DESTDIR)$(datadir)/extension/backoffice/migrations/')

uninstall: uninstall-schema
uninstall-schema:
	rm -rf '$(DESTDIR)$(datadir)/extension/backoffice'

# 6. Check. Some versions look for the expected results beside the inputs, some at the top:
# links serve both.
installcheck: build/regress/input
build/regress/input: FORCE
	@mkdir -p $@
	@ln -sfn ../../../test/sql $@/sql
	@ln -sfn ../../../expected $@/expected

help:
	@echo 'make                  build the extension'
	@echo 'make install          install it (PG_CONFIG=... chooses the PostgreSQL, 15 to 18)'
	@echo 'make installcheck     run test/sql against the running server of PGHOST'
	@echo 'make clean            remove what was built'
	@echo 'make CHECKED=1        build with the assertions of the standard library'
	@echo 'make uninstall        remove what was installed'
	@echo 'scripts/test          all tests on a fresh server of their own'

.PHONY: FORCE help install-schema uninstall-schema
