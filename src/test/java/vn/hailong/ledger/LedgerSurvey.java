package vn.hailong.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hailong.analytics.format.Channel;
import vn.hailong.common.access.Actor;
import vn.hailong.common.id.AgencyId;
import vn.hailong.identity.CurrentPerson;
import vn.hailong.identity.Grant;
import vn.hailong.identity.Person;
import vn.hailong.identity.Role;
import vn.hailong.ledger.verify.LedgerData;
import vn.hailong.ledger.verify.SignedHead;
import vn.hailong.ledger.verify.Verification;
import vn.hailong.response.Acceptance;
import vn.hailong.response.Receipt;
import vn.hailong.response.Survey;

/** An office with an open round and a ledger that makes heads when a test says so. */
final class LedgerSurvey implements AutoCloseable {

  private final Survey survey;
  private final String code;

  private LedgerSurvey(Survey survey) {
    this.survey = survey;
    this.code = survey.code(survey.narrow());
  }

  static LedgerSurvey start() {
    return start(Map.of());
  }

  static LedgerSurvey start(Map<String, Object> settings) {
    Map<String, Object> all = new HashMap<>();
    all.put("hailong.data-directory", directory().toString());
    all.put("hailong.ledger.look-first", "10d");
    all.put("hailong.ledger.shortest-interval", "0s");
    all.putAll(settings);
    return new LedgerSurvey(Survey.start(all));
  }

  static Path directory() {
    try {
      Path directory = Files.createTempDirectory("ledger");
      directory.toFile().deleteOnExit();
      return directory;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Survey survey() {
    return survey;
  }

  <T> T bean(Class<T> type) {
    return survey.bean(type);
  }

  Receipt answer(String q0) {
    return answer(UUID.randomUUID(), q0);
  }

  Receipt answer(UUID id, String q0) {
    return bean(Acceptance.class).accept(code, Channel.QR, Survey.submission(id, q0));
  }

  List<Receipt> answers(int count) {
    List<Receipt> receipts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      receipts.add(answer(Integer.toString(1 + i % 5)));
    }
    return receipts;
  }

  SignedHead seal() {
    return survey.system(() -> bean(Ledger.class).seal());
  }

  ReceiptChecks.State state(Receipt receipt) {
    return bean(ReceiptChecks.class).check(receipt.code(), null).state();
  }

  /** Everything, against the heads given. */
  List<String> findings(List<SignedHead> outside) {
    try {
      return new Verification(bean(Ledger.class).keys(), outside, null, true, null)
          .run(bean(LedgerData.class)).findings().stream().map(Object::toString).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Does something in the name of somebody with a role. */
  <T> T as(Role role, AgencyId agency, java.util.function.Supplier<T> task) {
    Person person =
        new Person(new Actor(null, "Nguyễn Thị " + role), List.of(new Grant(role, agency, null)));
    return bean(CurrentPerson.class).as(person, task);
  }

  @Override
  public void close() {
    survey.close();
  }
}
