package vn.hailong.ledger.web;

import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import java.util.List;
import vn.hailong.ledger.Ledger.Consistency;
import vn.hailong.ledger.verify.Hashes;

/** Two heads and the proofs of both trees between them, hashes in hexadecimal. */
@Serdeable(naming = SnakeCaseStrategy.class)
record ConsistencyBody(
    HeadBody from, HeadBody to, List<String> receipts, List<String> commitments) {

  static ConsistencyBody of(Consistency proof) {
    return new ConsistencyBody(
        HeadBody.of(proof.from()),
        HeadBody.of(proof.to()),
        proof.receipts().stream().map(Hashes::hex).toList(),
        proof.commitments().stream().map(Hashes::hex).toList());
  }
}
