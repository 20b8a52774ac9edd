package vn.hailong.identity;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.micronaut.context.BeanProvider;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.hailong.common.Languages;
import vn.hailong.common.Messages;
import vn.hailong.common.Pdf;
import vn.hailong.common.ProblemException;
import vn.hailong.common.QrCode;
import vn.hailong.common.Time;
import vn.hailong.common.mail.Letter;
import vn.hailong.common.mail.Outbox;
import vn.hailong.office.Agency;
import vn.hailong.office.Offices;

/** Brings links to people: by e-mail, or on paper in the form of an official letter. */
@Singleton
class LinkPost {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
  private final BeanProvider<Outbox> outbox;
  private final Offices offices;
  private final Messages messages;
  private final Clock clock;

  LinkPost(BeanProvider<Outbox> outbox, Offices offices, Messages messages, Clock clock) {
    this.outbox = outbox;
    this.offices = offices;
    this.messages = messages;
    this.clock = clock;
  }

  boolean mails() {
    return outbox.isPresent() && outbox.get().delivers();
  }

  void mail(Account account, AccountLinks.Link link) {
    if (account.email() == null || !mails()) {
      throw new ProblemException(422, "no_email");
    }
    Locale reader = Languages.closest(account.language());
    String kind = account.hasPassword() ? "identity.mail.forgotten" : "identity.mail.invitation";
    String text =
        messages.text(
            reader,
            kind + ".text",
            account.name(),
            account.login(),
            link.address(),
            DAY.format(day(link.expiresAt())));
    outbox
        .get()
        .put(new Letter(account.email(), reader, messages.text(reader, kind + ".subject"), text));
  }

  byte[] print(AccountLinks.Link link, LetterPaper paper) {
    Account account = link.account();
    Locale reader = Languages.VIETNAMESE;
    List<Agency> path =
        account.grants().isEmpty() ? List.of() : offices.path(account.grants().getFirst().agency());
    LocalDate today = day(clock.instant());
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("paper", paper.name());
    model.put("parent", path.size() > 1 ? path.get(path.size() - 2).name(reader) : "");
    model.put("agency", path.isEmpty() ? "" : path.getLast().name(reader));
    model.put(
        "day",
        messages.text(
            reader,
            "identity.letter.day",
            "%02d".formatted(today.getDayOfMonth()),
            "%02d".formatted(today.getMonthValue()),
            Integer.toString(today.getYear())));
    model.put("name", account.name());
    model.put("login", account.login());
    model.put("address", link.address().replaceFirst("^https?://", ""));
    model.put("expires", DAY.format(day(link.expiresAt())));
    model.put("qr", QrCode.of(link.address()).svg());
    model.put("invitation", !account.hasPassword());
    StringOutput out = new StringOutput();
    templates.render("identity/letter.jte", model, out);
    return Pdf.of(out.toString());
  }

  private static LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, Time.ZONE);
  }
}
