package vn.hailong.ledger.web;

import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import vn.hailong.ledger.verify.Hashes;
import vn.hailong.ledger.verify.Head;
import vn.hailong.ledger.verify.SignedHead;

/** A signed head as JSON; {@code note} is the signed text itself, the rest its members. */
@Serdeable(naming = SnakeCaseStrategy.class)
record HeadBody(
    String origin,
    long head,
    @Nullable LocalDate firstDay,
    @Nullable LocalDate lastDay,
    long responses,
    String receipts,
    String commitments,
    long entryCount,
    String entries,
    Instant time,
    String key,
    String signature,
    String note,
    String sha256) {

  static HeadBody of(SignedHead signed) {
    Head head = signed.head();
    return new HeadBody(
        head.origin(),
        head.number(),
        head.firstDay(),
        head.lastDay(),
        head.size(),
        Hashes.hex(head.receipts()),
        Hashes.hex(head.commitments()),
        head.entryCount(),
        Hashes.hex(head.entries()),
        head.time(),
        head.key(),
        Base64.getEncoder().encodeToString(signed.signature()),
        signed.note(),
        signed.digest());
  }
}
