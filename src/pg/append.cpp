#define BACKOFFICE_BOUNDARY
#include "pg/append.hpp"

#include "base/error.hpp"
#include "pg/call.hpp"
#include "pg/compat.h"
#include "pg/datum.hpp"
#include "pg/session.hpp"

namespace bo::pg {

namespace {

// The partition of a range-partitioned table for one key value, the DEFAULT one where none covers it.
Oid find_partition(Relation parent, Datum key_value) {
  PartitionKey key = RelationGetPartitionKey(parent);
  PartitionDesc partitions = RelationGetPartitionDesc(parent, false);
  if (partitions->nparts == 0) return InvalidOid;
  PartitionBoundInfo bounds = partitions->boundinfo;
  bool equal = false;
  const int offset =
      partition_range_datum_bsearch(key->partsupfunc, key->partcollation, bounds, 1, &key_value, &equal);
  int index = bounds->indexes[offset + 1];
  if (index < 0) index = bounds->default_index;
  return index < 0 ? InvalidOid : partitions->oids[index];
}

void insert_index_entries(Relation table, TupleTableSlot *slot) {
  EState *state = CreateExecutorState();
  ResultRelInfo *info = makeNode(ResultRelInfo);
  InitResultRelInfo(info, table, 1, nullptr, 0);
  ExecOpenIndices(info, false);
  if (info->ri_NumIndices > 0) compat::insert_index_entries(info, slot, state);
  ExecCloseIndices(info);
  FreeExecutorState(state);
}

int find_column(TupleDesc tuple, const char *name) {
  for (int i = 0; i < tuple->natts; ++i) {
    Form_pg_attribute attribute = TupleDescAttr(tuple, i);
    if (!attribute->attisdropped && std::strcmp(NameStr(attribute->attname), name) == 0) return i;
  }
  return -1;
}

}  // namespace

void Appender::append(std::initializer_list<Value> values) {
  const Value *const first = values.begin();
  const std::uint32_t parent_oid = table_oid(schema_, table_);
  if (parent_oid == InvalidOid)
    throw bo::Error{sqlstate::kWrongState, std::string("the table ") + schema_ + "." + table_ + " does not exist", {},
                    "Call backoffice.deploy() as a superuser."};
  call([&]() noexcept {
    Relation table = table_open(parent_oid, RowExclusiveLock);
    Relation parent = nullptr;
    if (table->rd_rel->relkind == RELKIND_PARTITIONED_TABLE) {
      const Oid partition = find_partition(table, to_datum(first[partition_key_]));
      if (!OidIsValid(partition))
        ereport(ERROR, errcode(ERRCODE_CHECK_VIOLATION),
                errmsg("no partition of %s takes this row", RelationGetRelationName(table)),
                errhint("Call backoffice.deploy() as a superuser."));
      parent = table;
      table = table_open(partition, RowExclusiveLock);
    }
    TupleDesc tuple = RelationGetDescr(table);
    auto *datums = static_cast<Datum *>(palloc0(sizeof(Datum) * static_cast<std::size_t>(tuple->natts)));
    auto *nulls = static_cast<bool *>(palloc(static_cast<std::size_t>(tuple->natts)));
    std::memset(nulls, 1, static_cast<std::size_t>(tuple->natts));
    for (int i = 0; i < count_; ++i) {
      const int column = find_column(tuple, columns_[i]);
      if (column < 0)
        ereport(ERROR, errcode(ERRCODE_UNDEFINED_COLUMN),
                errmsg("table %s has no column \"%s\"", RelationGetRelationName(table), columns_[i]),
                errhint("Call backoffice.deploy() as a superuser."));
      datums[column] = to_datum(first[i]);
      nulls[column] = first[i].kind == Value::Kind::null;
    }
    TupleTableSlot *slot = MakeSingleTupleTableSlot(tuple, &TTSOpsHeapTuple);
    ExecStoreHeapTuple(heap_form_tuple(tuple, datums, nulls), slot, false);
    table_tuple_insert(table, slot, GetCurrentCommandId(true), 0, nullptr);
    if (table->rd_rel->relhasindex) insert_index_entries(table, slot);
    ExecDropSingleTupleTableSlot(slot);
    table_close(table, NoLock);
    if (parent != nullptr) table_close(parent, NoLock);
  });
}

}  // namespace bo::pg
