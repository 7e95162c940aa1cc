#define BACKOFFICE_BOUNDARY
#include "pg/commit.hpp"

#include "pg/call.hpp"
#include "pg/compat.h"
#include "replication/syncrep.h"
#include "replication/walsender.h"
#include "utils/resowner.h"

namespace bo::pg {

namespace {

bool enabled = true;
bool registered = false;
LocalTransactionId asked_in = InvalidLocalTransactionId;

// Between PRE_COMMIT and the release of the locks: the transaction's own synchronous_commit, to be put back.
bool postponed = false;
int own_synchronous_commit;

// The waits that flipping synchronous_commit would skip must stay.
bool waits_for_standby() noexcept {
  return SyncRepRequested() && SyncRepStandbyNames != nullptr && SyncRepStandbyNames[0] != '\0';
}

void restore() noexcept {
  synchronous_commit = own_synchronous_commit;
  postponed = false;
}

void on_transaction(XactEvent event, void *) {
  if (event == XACT_EVENT_PRE_COMMIT) {
    if (!enabled || asked_in != compat::local_transaction()) return;
    if (synchronous_commit <= SYNCHRONOUS_COMMIT_OFF || waits_for_standby()) return;
    own_synchronous_commit = synchronous_commit;
    synchronous_commit = SYNCHRONOUS_COMMIT_OFF;
    postponed = true;
  } else if (event == XACT_EVENT_ABORT && postponed) {
    restore();  // something after PRE_COMMIT failed
  }
}

// The locks are gone and the transaction is committed: nothing here may raise. A failed flush is a PANIC, as it is in
// an ordinary commit.
void on_release(ResourceReleasePhase phase, bool commit, bool top, void *) {
  if (!postponed || !top || !commit || phase != RESOURCE_RELEASE_AFTER_LOCKS) return;
  restore();
  if (!XLogRecPtrIsInvalid(XactLastCommitEnd)) XLogFlush(XactLastCommitEnd);
}

}  // namespace

void define_early_lock_release() {
  DefineCustomBoolVariable("backoffice.early_lock_release",
                           "Lets the lock on a number series go before the commit's flush.",
                           "The client is answered after the flush all the same.", &enabled, true, PGC_SUSET, 0,
                           nullptr, nullptr, nullptr);
}

void release_locks_early() {
  if (!registered)
    call([]() noexcept {
      RegisterXactCallback(on_transaction, nullptr);
      RegisterResourceReleaseCallback(on_release, nullptr);
    });
  registered = true;
  asked_in = compat::local_transaction();
}

}  // namespace bo::pg
