// Reading the schema's SQL: files beside the control file, split into statements by the server's own parser.
#pragma once
#include <string>
#include <vector>

namespace bo::pg {

enum class StatementKind { create_table, create_partition, create_index, create_trigger, enable_always, other };

struct ScriptStatement {
  StatementKind kind;
  std::string text;
  std::string schema;  // of the table that the statement is about, unless it is other
  std::string table;
  std::string name;    // of the index or trigger
  std::size_t name_offset = 0;  // where the table's name starts in text
};

// The text of a file below the extension's folder; 55000 where it is not installed.
std::string read_extension_file(const std::string &relative_path);
// Names of the files in a folder there, sorted; none where the folder is missing.
std::vector<std::string> list_extension_files(const std::string &relative_folder);
std::vector<ScriptStatement> parse_script(const std::string &text);

// Keeps what is made in this scope from becoming a member of the extension.
class OutsideExtension {
 public:
  OutsideExtension() noexcept;
  ~OutsideExtension();
  OutsideExtension(const OutsideExtension &) = delete;
  OutsideExtension &operator=(const OutsideExtension &) = delete;

 private:
  bool saved_;
};

// A subtransaction that is rolled back at the end of the scope, for looking at objects that must not stay. Also on the
// way of an error: the server ends an internal subtransaction only for whoever began it.
class TrialScope {
 public:
  TrialScope();
  ~TrialScope();
  TrialScope(const TrialScope &) = delete;
  TrialScope &operator=(const TrialScope &) = delete;

 private:
  void *context_;
  void *owner_;
};

// One setting for the current transaction, back to its value at the end of the surrounding function call.
class LocalSettings {
 public:
  LocalSettings();
  ~LocalSettings();
  void set(const char *name, const char *value);
  LocalSettings(const LocalSettings &) = delete;
  LocalSettings &operator=(const LocalSettings &) = delete;

 private:
  int level_;
  int exceptions_;
};

}  // namespace bo::pg
#include "pg/no_postgres.hpp"
