// Rows of our own append-only tables (audit, history, number ledger), written below the executor: no triggers, no
// policies, no defaults. Indexes are kept, and a partitioned table's row goes to the partition that its key asks for.
#pragma once
#include <initializer_list>

#include "pg/value.hpp"

namespace bo::pg {

// One static per table: schema, table and the columns that append() is given, in that order. Other columns are null.
class Appender {
 public:
  static constexpr int kMostColumns = 24;
  constexpr Appender(const char *schema, const char *table, std::initializer_list<const char *> columns)
      : schema_(schema), table_(table) {
    for (const char *column : columns) columns_[count_++] = column;
  }
  // partition_key: position of the column that a partitioned table is partitioned by, or -1.
  constexpr Appender(const char *schema, const char *table, std::initializer_list<const char *> columns,
                     int partition_key)
      : Appender(schema, table, columns) {
    partition_key_ = partition_key;
  }
  void append(std::initializer_list<Value> values);

 private:
  const char *schema_;
  const char *table_;
  const char *columns_[kMostColumns]{};
  int count_ = 0;
  int partition_key_ = -1;
};

}  // namespace bo::pg
#include "pg/no_postgres.hpp"
