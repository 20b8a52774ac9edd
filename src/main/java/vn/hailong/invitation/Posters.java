package vn.hailong.invitation;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.hailong.common.Languages;
import vn.hailong.common.Messages;
import vn.hailong.common.Pdf;
import vn.hailong.common.QrCode;
import vn.hailong.office.Agency;
import vn.hailong.office.Desk;
import vn.hailong.office.Offices;

/** What hangs at a desk. */
@Singleton
class Posters {

  private static final String TEMPLATE = "invitation/poster.jte";

  /** Above this many characters a name is set smaller, so that the page stays one page. */
  private static final int LONG_NAME = 36;

  private static final List<String> TEXTS =
      List.of("call", "ask", "reason", "how", "easy", "typed", "anonymous", "sample");

  private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
  private final Offices offices;
  private final Addresses addresses;
  private final Messages messages;

  Posters(Offices offices, Addresses addresses, Messages messages) {
    this.offices = offices;
    this.addresses = addresses;
    this.messages = messages;
  }

  /** One page in the language, as PDF. */
  byte[] print(Desk desk, String code, PaperSize size, Locale language) {
    return Pdf.of(page(desk, code, size, Languages.closest(language)));
  }

  private String page(Desk desk, String code, PaperSize size, Locale locale) {
    List<Agency> path = offices.path(desk.agency());
    Agency agency = path.getLast();
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("language", locale.getLanguage());
    model.put("paper", size.name());
    model.put("parent", path.size() > 1 ? path.get(path.size() - 2).name(locale) : "");
    model.put("agency", agency.name(locale));
    model.put("desk", desk.name(locale));
    model.put("longName", agency.name(locale).length() > LONG_NAME);
    model.put("qr", QrCode.of(addresses.full(code)).svg());
    model.put("address", addresses.printed(code));
    model.put("demonstration", agency.demonstration());
    for (String text : TEXTS) {
      model.put(text, messages.text(locale, "invitation.poster." + text));
    }
    StringOutput out = new StringOutput();
    templates.render(TEMPLATE, model, out);
    return out.toString();
  }
}
