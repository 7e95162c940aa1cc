// A trigger call as domain logic sees it: what happened, the old and the new row by column name.
#pragma once
#include <string>
#include <vector>

#include "pg/value.hpp"

namespace bo::pg {

enum class Event : std::uint8_t { insert, update, erase, truncate };
enum class Side : std::uint8_t { old_row, new_row };

class Trigger {
 public:
  // 39P01 where the function was not called as a trigger.
  explicit Trigger(void *call_info);

  Event event() const noexcept { return event_; }
  bool before() const noexcept { return before_; }
  bool row() const noexcept { return row_; }
  std::uint32_t relation() const noexcept;
  std::string table() const;
  std::string schema() const;
  int argument_count() const noexcept;
  std::string_view argument(int i) const noexcept;

  bool has(const char *column) const;
  bool has(const char *column, Type type) const;  // a column of that type
  // Reading a column as another type than it has is 39P01: the trigger stands on a table of another shape.
  bool is_null(Side side, const char *column) const;
  Uuid uuid(Side side, const char *column) const;
  std::optional<Uuid> optional_uuid(Side side, const char *column) const;
  std::string text(Side side, const char *column) const;  // text columns; empty where null
  bool boolean(Side side, const char *column) const;
  std::optional<Timestamp> timestamptz(Side side, const char *column) const;
  Value datum(Side side, const char *column, std::optional<Type> type = std::nullopt) const;  // as it lies in the row
  bool changed(const char *column) const;            // update: by image
  bool any_changed() const;                          // update: any column, by image

  // Changes a column of the new row; BEFORE row triggers only. Later reads see the change.
  // The value's type must be the column's (39P01); for a datum the type is named.
  void set(const char *column, const Value &value, std::optional<Type> datum_type = std::nullopt);
  void *data() const noexcept { return data_; }  // for src/pg

  // What the trigger function returns: the row, changed where set() was called.
  RawDatum result() const noexcept;

 private:
  int number(const char *column) const;  // 39P01 where the table lacks it
  RawDatum get(Side side, const char *column, bool &null, std::optional<Type> type = std::nullopt) const;
  void *data_;
  void *new_tuple_ = nullptr;
  void *old_tuple_ = nullptr;
  Event event_;
  bool before_;
  bool row_;
};

}  // namespace bo::pg
#include "pg/no_postgres.hpp"
