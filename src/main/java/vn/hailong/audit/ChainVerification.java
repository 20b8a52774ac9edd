package vn.hailong.audit;

import static vn.hailong.common.access.Permission.READ_AUDIT;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import vn.hailong.audit.store.AuditRow;
import vn.hailong.audit.store.AuditRows;
import vn.hailong.common.access.Access;
import vn.hailong.common.audit.AuditVerification;

/** Recomputes every hash; trusts no constraint, for who can rewrite entries can drop those too. */
@Singleton
class ChainVerification implements AuditVerification {

  private static final int PORTION = 5_000;

  private final AuditRows rows;
  private final Access access;

  ChainVerification(AuditRows rows, Access access) {
    this.rows = rows;
    this.access = access;
  }

  @Override
  @Transactional(readOnly = true)
  public Result verify() {
    access.requireAnywhere(READ_AUDIT);
    long position = 0;
    byte[] hash = Canonical.BEGINNING;
    List<AuditRow> portion;
    do {
      portion = rows.above(position, PORTION);
      for (AuditRow row : portion) {
        boolean follows =
            row.position() == position + 1
                && Arrays.equals(row.previousHash(), hash)
                && Arrays.equals(row.hash(), Canonical.hash(hash, Stored.entry(row)));
        if (!follows) {
          return new Result(position, HexFormat.of().formatHex(hash), row.position());
        }
        position = row.position();
        hash = row.hash();
      }
    } while (portion.size() == PORTION);
    return new Result(position, HexFormat.of().formatHex(hash), null);
  }
}
