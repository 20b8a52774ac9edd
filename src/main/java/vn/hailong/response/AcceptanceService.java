package vn.hailong.response;

import static vn.hailong.common.access.Permission.ENTER_RESPONSES;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import vn.hailong.analytics.format.Channel;
import vn.hailong.common.ProblemException;
import vn.hailong.common.access.Access;
import vn.hailong.common.id.DeskId;
import vn.hailong.common.id.RoundId;
import vn.hailong.invitation.Invitations;
import vn.hailong.response.store.ResponseRow;
import vn.hailong.response.store.ResponseRows;
import vn.hailong.round.Round;
import vn.hailong.round.Rounds;

/** Takes answers from citizens and from staff. */
@Singleton
class AcceptanceService implements Acceptance {

  private final Invitations invitations;
  private final Rounds rounds;
  private final Access access;
  private final ResponseRows rows;
  private final SubmissionRows submissions;
  private final CsvImport imports;
  private final ResponseStorage storage;
  private final Receipts receipts;
  private final EntryDeclarations declarations;

  AcceptanceService(
      Invitations invitations,
      Rounds rounds,
      Access access,
      ResponseRows rows,
      SubmissionRows submissions,
      CsvImport imports,
      ResponseStorage storage,
      Receipts receipts,
      EntryDeclarations declarations) {
    this.invitations = invitations;
    this.rounds = rounds;
    this.access = access;
    this.rows = rows;
    this.submissions = submissions;
    this.imports = imports;
    this.storage = storage;
    this.receipts = receipts;
    this.declarations = declarations;
  }

  @Override
  public Receipt accept(String accessCode, Channel channel, Submission submission) {
    return Unavailable.asProblem(() -> {
      byte[] hash = ContentHash.ofAccess(accessCode, submission);
      // before anything else: who sends again after the round closed still gets the receipt
      return repeated(submission.responseId(), hash)
          .orElseGet(() ->
              stored(
                  submissions.arrived(invitations.admit(accessCode), channel, submission, hash),
                  news -> {}));
    });
  }

  @Override
  public Receipt enterPaper(
      RoundId roundId, @Nullable DeskId desk, LocalDate day, Submission submission) {
    Round round = rounds.internal(roundId);
    access.require(ENTER_RESPONSES, round.agency());
    return Unavailable.asProblem(() -> {
      byte[] hash = ContentHash.ofPaper(roundId, desk, day, submission);
      return repeated(submission.responseId(), hash)
          .orElseGet(() ->
              stored(
                  submissions.onPaper(round, desk, day, submission, hash),
                  news -> declarations.paperEntered(round)));
    });
  }

  @Override
  public ImportResult importCsv(RoundId roundId, String fileName, byte[] content) {
    Round round = rounds.internal(roundId);
    access.require(ENTER_RESPONSES, round.agency());
    submissions.refuseBeforeOpening(round);
    return Unavailable.asProblem(() -> imports.run(round, fileName, content));
  }

  private Optional<Receipt> repeated(UUID id, byte[] hash) {
    ResponseRow known = rows.find(List.of(id)).get(id);
    if (known == null) {
      return Optional.empty();
    }
    if (!Arrays.equals(known.contentHash(), hash)) {
      throw conflict();
    }
    return Optional.of(new Receipt(id, receipts.code(id), true));
  }

  private Receipt stored(ResponseRow row, IntConsumer declaration) {
    // before the row: a receipt that could not be made would leave an answer without one
    String receipt = receipts.code(row.responseId());
    boolean[] added =
        storage.store(
            new RoundId(row.roundId()),
            List.of(row),
            (stored, sent) -> Arrays.equals(stored.contentHash(), sent.contentHash()),
            positions -> conflict(),
            declaration);
    return new Receipt(row.responseId(), receipt, !added[0]);
  }

  private static ProblemException conflict() {
    return new ProblemException(409, "response_conflict");
  }
}
