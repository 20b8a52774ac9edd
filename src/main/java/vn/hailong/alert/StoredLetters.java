package vn.hailong.alert;

import static vn.hailong.common.access.Permission.OPERATE;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import vn.hailong.alert.store.LetterRow;
import vn.hailong.alert.store.LetterRows;
import vn.hailong.common.ProblemException;
import vn.hailong.common.access.Access;
import vn.hailong.common.audit.AuditTrail;
import vn.hailong.common.audit.Change;
import vn.hailong.office.Offices;

/** The outbox as operators see it. */
@Singleton
class StoredLetters implements Letters {

  private final LetterRows rows;
  private final MailSettings settings;
  private final Offices offices;
  private final Access access;
  private final AuditTrail audit;
  private final Clock clock;

  StoredLetters(
      LetterRows rows,
      MailSettings settings,
      Offices offices,
      Access access,
      AuditTrail audit,
      Clock clock) {
    this.rows = rows;
    this.settings = settings;
    this.offices = offices;
    this.access = access;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public List<Item> letters(State state, int atMost) {
    require();
    return rows.list(state.name().toLowerCase(Locale.ROOT), atMost).stream()
        .map(StoredLetters::item)
        .toList();
  }

  @Override
  @Transactional
  public void again(UUID id) {
    require();
    if (rows.again(id, clock.instant().truncatedTo(ChronoUnit.MICROS)) == 0) {
      // sent, or tried again by somebody else, in the meantime
      throw new ProblemException(409, "stale");
    }
    audit.record(new Change("alert.letter_retried", null, id.toString(), Map.of(), Map.of()));
  }

  @Override
  public boolean mayLook() {
    return offices.roots().stream().anyMatch(root -> access.allows(OPERATE, root.id()));
  }

  @Override
  public String server() {
    require();
    return settings.configured() ? settings.host() + ":" + settings.port() : "";
  }

  private void require() {
    access.requireAnywhere(OPERATE);
    if (!mayLook()) {
      throw new ProblemException(403, "forbidden");
    }
  }

  private static Item item(LetterRow row) {
    State state =
        row.sentAt() != null
            ? State.SENT
            : row.givenUpAt() != null ? State.GIVEN_UP : State.WAITING;
    return new Item(
        row.id(),
        row.recipient(),
        row.subject(),
        row.createdAt(),
        row.dueAt(),
        row.attempts(),
        row.error(),
        state);
  }
}
