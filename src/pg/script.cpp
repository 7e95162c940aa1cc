#define BACKOFFICE_BOUNDARY
#include "pg/script.hpp"

#include <algorithm>
#include <cstdio>
#include <memory>

#include "base/error.hpp"
#include "pg/call.hpp"
#include "utils/guc.h"
#include "utils/resowner.h"

namespace bo::pg {

namespace {
std::string extension_folder() {
  char share[MAXPGPATH];
  get_share_path(my_exec_path, share);
  return std::string(share) + "/extension/backoffice";
}

struct Parsed {
  StatementKind kind;
  int start;
  int length;
  const char *schema;
  const char *table;
  const char *name;
  int name_offset;
};

Parsed describe(RawStmt *raw) noexcept {
  Parsed parsed{StatementKind::other, raw->stmt_location, raw->stmt_len, nullptr, nullptr, nullptr, 0};
  RangeVar *relation = nullptr;
  if (IsA(raw->stmt, CreateStmt)) {
    auto *create = reinterpret_cast<CreateStmt *>(raw->stmt);
    parsed.kind = create->partbound != nullptr ? StatementKind::create_partition : StatementKind::create_table;
    relation = create->relation;
  } else if (IsA(raw->stmt, IndexStmt)) {
    parsed.kind = StatementKind::create_index;
    relation = reinterpret_cast<IndexStmt *>(raw->stmt)->relation;
    parsed.name = reinterpret_cast<IndexStmt *>(raw->stmt)->idxname;
  } else if (IsA(raw->stmt, CreateTrigStmt)) {
    parsed.kind = StatementKind::create_trigger;
    relation = reinterpret_cast<CreateTrigStmt *>(raw->stmt)->relation;
    parsed.name = reinterpret_cast<CreateTrigStmt *>(raw->stmt)->trigname;
  } else if (IsA(raw->stmt, AlterTableStmt)) {
    auto *alter = reinterpret_cast<AlterTableStmt *>(raw->stmt);
    auto *command = linitial_node(AlterTableCmd, alter->cmds);
    if (list_length(alter->cmds) == 1 && command->subtype == AT_EnableAlwaysTrig) {
      parsed.kind = StatementKind::enable_always;
      relation = alter->relation;
      parsed.name = command->name;
    }
  }
  if (relation != nullptr) {
    parsed.schema = relation->schemaname;
    parsed.table = relation->relname;
    parsed.name_offset = relation->location - raw->stmt_location;
  }
  return parsed;
}
}  // namespace

std::string read_extension_file(const std::string &relative_path) {
  const std::string path = extension_folder() + "/" + relative_path;
  struct Close {
    void operator()(std::FILE *file) const noexcept { std::fclose(file); }
  };
  std::unique_ptr<std::FILE, Close> file(std::fopen(path.c_str(), "rb"));
  if (!file)
    throw bo::Error{sqlstate::kWrongState, "the schema's file " + relative_path + " is not installed", {},
                    "Install the extension again: make install."};
  std::string text;
  char buffer[65536];
  std::size_t count;
  while ((count = std::fread(buffer, 1, sizeof buffer, file.get())) > 0) text.append(buffer, count);
  return text;
}

std::vector<std::string> list_extension_files(const std::string &relative_folder) {
  const std::string path = extension_folder() + "/" + relative_folder;
  std::vector<std::string> names;
  DIR *folder = opendir(path.c_str());
  if (folder == nullptr) return names;
  while (const dirent *entry = readdir(folder)) {
    const std::string name = entry->d_name;
    if (name.size() > 4 && name.compare(name.size() - 4, 4, ".sql") == 0) names.push_back(name);
  }
  closedir(folder);
  std::sort(names.begin(), names.end());
  return names;
}

std::vector<ScriptStatement> parse_script(const std::string &text) {
  const char *const source = text.c_str();
  const int total = static_cast<int>(text.size());
  Parsed *parsed = nullptr;
  const int count = call([&]() noexcept {
    List *statements = raw_parser(source, RAW_PARSE_DEFAULT);
    parsed = static_cast<Parsed *>(palloc(sizeof(Parsed) * static_cast<std::size_t>(list_length(statements) + 1)));
    int i = 0;
    ListCell *cell;
    foreach (cell, statements) parsed[i++] = describe(lfirst_node(RawStmt, cell));
    return i;
  });
  std::vector<ScriptStatement> out;
  for (int i = 0; i < count; ++i) {
    const Parsed &p = parsed[i];
    const int length = p.length == 0 ? total - p.start : p.length;
    ScriptStatement statement;
    statement.kind = p.kind;
    statement.text = text.substr(static_cast<std::size_t>(p.start), static_cast<std::size_t>(length));
    if (p.schema != nullptr) statement.schema = p.schema;
    if (p.table != nullptr) statement.table = p.table;
    if (p.name != nullptr) statement.name = p.name;
    statement.name_offset = static_cast<std::size_t>(p.name_offset);
    out.push_back(std::move(statement));
  }
  return out;
}

OutsideExtension::OutsideExtension() noexcept : saved_(creating_extension) { creating_extension = false; }
OutsideExtension::~OutsideExtension() { creating_extension = saved_; }

TrialScope::TrialScope() : context_(CurrentMemoryContext), owner_(CurrentResourceOwner) {
  call([]() noexcept { BeginInternalSubTransaction(nullptr); });
  MemoryContextSwitchTo(static_cast<MemoryContext>(context_));
}
TrialScope::~TrialScope() {
  try {
    call([]() noexcept { RollbackAndReleaseCurrentSubTransaction(); });
  } catch (...) {
    // Nothing can be thrown from here; the transaction is beyond use and says so at the next statement.
  }
  MemoryContextSwitchTo(static_cast<MemoryContext>(context_));
  CurrentResourceOwner = static_cast<ResourceOwner>(owner_);
}

LocalSettings::LocalSettings() : level_(NewGUCNestLevel()), exceptions_(std::uncaught_exceptions()) {}
LocalSettings::~LocalSettings() {
  // On the error path the (sub)transaction's abort restores the settings.
  if (std::uncaught_exceptions() == exceptions_) AtEOXact_GUC(true, level_);
}
void LocalSettings::set(const char *name, const char *value) {
  call([=]() noexcept {
    (void)set_config_option(name, value, PGC_SUSET, PGC_S_SESSION, GUC_ACTION_SAVE, true, 0, false);
  });
}

}  // namespace bo::pg
