package vn.hailong.ledger.verify;

import java.security.PublicKey;
import java.util.ArrayList;
import java.util.List;
import vn.hailong.ledger.verify.Finding.Kind;

/** Sorts out which heads can be relied on, and compares the ledger's own with those outside. */
final class HeadCheck {

  private final List<PublicKey> keys;
  private final List<Finding> findings = new ArrayList<>();
  private final List<Evidence> evidence = new ArrayList<>();

  HeadCheck(List<PublicKey> keys, List<SignedHead> own, List<SignedHead> outside) {
    this.keys = keys;
    for (int i = 0; i < own.size(); i++) {
      if (own.get(i).head().number() != i + 1) {
        findings.add(new Finding(Kind.HEAD, "own head " + (i + 1), "is missing"));
        break;
      }
    }
    own.forEach(head -> take(new Evidence(head, false)));
    for (SignedHead head : outside) {
      take(new Evidence(head, true));
      compare(head, own);
    }
  }

  private void take(Evidence head) {
    if (keys.stream().anyMatch(head.head()::isSignedBy)) {
      evidence.add(head);
    } else {
      findings.add(new Finding(Kind.SIGNATURE, head.name(), "is not signed by a known key"));
    }
  }

  private void compare(SignedHead outside, List<SignedHead> own) {
    long number = outside.head().number();
    String place = "head " + number;
    if (number > own.size()) {
      findings.add(new Finding(Kind.HEAD, place, "is known outside and missing in the ledger"));
    } else if (!own.get((int) number - 1).note().equals(outside.note())) {
      findings.add(new Finding(Kind.HEAD, place, "is another one than outside"));
    }
  }

  List<Finding> findings() {
    return findings;
  }

  List<Evidence> evidence() {
    return evidence;
  }
}
