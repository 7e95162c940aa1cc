#define BACKOFFICE_BOUNDARY
#include "pg/call_site.hpp"

#include "pg/args.hpp"

namespace bo::pg {

namespace {
struct Resolved {  // lives as long as the call site's plan
  std::uint64_t generation;
  int number;
  std::size_t size;
  char name[128];
};
}  // namespace

int call_site_number(FunctionCallInfo info, const char *argument, int (*resolve)(std::string_view),
                     std::uint64_t (*generation)()) {
  auto *known = static_cast<Resolved *>(info->flinfo->fn_extra);
  if (likely(known != nullptr && !info->args[0].isnull)) {
    const auto *text = reinterpret_cast<const struct varlena *>(DatumGetPointer(info->args[0].value));
    if (likely(!VARATT_IS_EXTERNAL(text) && !VARATT_IS_COMPRESSED(text)) &&
        known->size == VARSIZE_ANY_EXHDR(text) && std::memcmp(known->name, VARDATA_ANY(text), known->size) == 0 &&
        known->generation == generation())
      return known->number;
  }
  const std::string name = Args(info).text(0, argument);
  const int number = resolve(name);
  if (name.size() > sizeof known->name) return number;
  if (known == nullptr) {
    FmgrInfo *function = info->flinfo;
    known = call([function]() noexcept {
      return static_cast<Resolved *>(MemoryContextAllocZero(function->fn_mcxt, sizeof(Resolved)));
    });
    function->fn_extra = known;
  }
  known->generation = generation();
  known->number = number;
  known->size = name.size();
  std::memcpy(known->name, name.data(), name.size());
  return number;
}

}  // namespace bo::pg
