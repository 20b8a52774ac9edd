package vn.hailong.ledger;

import java.security.PublicKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hailong.ledger.verify.SignedHead;
import vn.hailong.ledger.verify.Tree;

/** What the ledger shows. Heads, keys and proofs are public; the rest says what it needs. */
public interface Ledger {

  /** The newest heads, newest first. */
  List<SignedHead> latest(int atMost);

  /** One head. */
  Optional<SignedHead> head(long number);

  /** The keys heads were signed with, oldest first. */
  List<PublicKey> keys();

  /**
   * What shows that a head contains all that an earlier one contained.
   *
   * @throws vn.hailong.common.ProblemException {@code not_found} when there is no such pair
   */
  Consistency consistency(long from, long to);

  /**
   * Two heads and the proofs between them, to be checked as in RFC 9162, section 2.1.4.2.
   *
   * @param receipts proof between the trees of receipts
   * @param commitments proof between the trees of commitments
   */
  record Consistency(
      SignedHead from, SignedHead to, List<byte[]> receipts, List<byte[]> commitments) {

    /** The proof of one tree. */
    public List<byte[]> of(Tree tree) {
      return tree == Tree.RECEIPTS ? receipts : commitments;
    }
  }

  /** How the ledger is doing; needs {@code VIEW_RESULTS} or {@code OPERATE} for some agency. */
  Standing standing();

  /**
   * How the ledger is doing.
   *
   * @param waiting responses no head covers yet
   * @param waitingSince the first day of them
   * @param key id of the key this server signs with; null: it makes no heads
   */
  record Standing(
      long waiting,
      @Nullable LocalDate waitingSince,
      @Nullable String key,
      List<WitnessState> witnesses) {

    public Standing {
      witnesses = List.copyOf(witnesses);
    }
  }

  /**
   * How far a witness is.
   *
   * @param head the newest head it got, or the oldest it lacks
   * @param deliveredAt null when it lacks it
   * @param failure why, after the last try
   */
  record WitnessState(
      String witness, long head, @Nullable Instant deliveredAt, @Nullable String failure) {}

  /**
   * Makes a head before its time; needs {@code OPERATE}.
   *
   * @throws vn.hailong.common.ProblemException {@code nothing_to_seal} (409) when the last head is
   *     younger than an hour, too few responses wait, or this server does not sign
   */
  SignedHead seal();
}
