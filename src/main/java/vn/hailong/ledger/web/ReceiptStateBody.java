package vn.hailong.ledger.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.hailong.ledger.ReceiptChecks.Proof;
import vn.hailong.ledger.ReceiptChecks.ReceiptCheck;
import vn.hailong.ledger.verify.Hashes;

/**
 * What is known of a receipt.
 *
 * @param state {@code recorded}, {@code waiting} or {@code unknown}
 */
@Serdeable(naming = SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReceiptStateBody(
    String state,
    @Nullable LocalDate firstDay,
    @Nullable LocalDate lastDay,
    @Nullable ProofBody proof) {

  static ReceiptStateBody of(ReceiptCheck check) {
    Proof proof = check.proof();
    return new ReceiptStateBody(
        check.state().name().toLowerCase(Locale.ROOT),
        check.first(),
        check.last(),
        proof == null ? null : ProofBody.of(proof));
  }

  /** The audit path from the receipt's secret to the root of the tree of receipts. */
  @Serdeable(naming = SnakeCaseStrategy.class)
  record ProofBody(String secret, String leaf, long index, List<String> path, HeadBody head) {

    static ProofBody of(Proof proof) {
      return new ProofBody(
          Hashes.hex(proof.secret()),
          Hashes.hex(proof.leaf()),
          proof.index(),
          proof.path().stream().map(Hashes::hex).toList(),
          HeadBody.of(proof.head()));
    }
  }
}
