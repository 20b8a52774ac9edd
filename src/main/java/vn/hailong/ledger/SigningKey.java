package vn.hailong.ledger;

import jakarta.inject.Singleton;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.Signature;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.hailong.ledger.store.HeadRows;
import vn.hailong.ledger.verify.Head;
import vn.hailong.ledger.verify.PublicKeys;
import vn.hailong.ledger.verify.SignedHead;

/** The key of heads: outside of the database, so that who changes answers there cannot sign. */
@Singleton
class SigningKey {

  private static final Logger LOG = LoggerFactory.getLogger(SigningKey.class);

  private final LedgerSettings settings;
  private final HeadRows rows;
  private final Clock clock;
  private @Nullable KeyPair pair;
  private boolean complained;

  SigningKey(LedgerSettings settings, HeadRows rows, Clock clock) {
    this.settings = settings;
    this.rows = rows;
    this.clock = clock;
  }

  /** The key's id; empty where this node does not sign. */
  Optional<String> id() {
    return pair().map(known -> PublicKeys.id(known.getPublic()));
  }

  /** Signs a head that names this key. */
  SignedHead sign(Head head) {
    KeyPair known = pair().orElseThrow();
    try {
      Signature signer = Signature.getInstance("Ed25519");
      signer.initSign(known.getPrivate());
      signer.update(head.text().getBytes(java.nio.charset.StandardCharsets.UTF_8));
      return new SignedHead(head, signer.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has Ed25519", e);
    }
  }

  private synchronized Optional<KeyPair> pair() {
    Path file = settings.keyFile();
    if (pair == null && file != null) {
      pair = find(file);
    }
    return Optional.ofNullable(pair);
  }

  private @Nullable KeyPair find(Path file) {
    List<byte[]> known = rows.keys();
    if (!Files.exists(file) && !known.isEmpty() && !settings.newKey()) {
      if (!complained) {
        complained = true;
        LOG.warn(
            "No heads of the ledger are signed here: {} is missing. Put back the key of this ledger,"
                + " or set hailong.ledger.new-key=true to go on with a new one.",
            file);
      }
      return null;
    }
    KeyPair found = Files.exists(file) ? KeyFile.read(file) : KeyFile.create(file);
    rows.addKey(PublicKeys.id(found.getPublic()), found.getPublic().getEncoded(), clock.instant());
    return found;
  }
}
