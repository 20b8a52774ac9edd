package vn.hailong.setup;

import jakarta.inject.Singleton;
import java.util.Optional;
import vn.hailong.common.Languages;
import vn.hailong.common.Messages;
import vn.hailong.common.QrCode;

/** What the terminal says once the server answers, in both languages. */
@Singleton
final class Welcome {

  private static final String INDENT = "  ";

  private final Messages messages;

  Welcome(Messages messages) {
    this.messages = messages;
  }

  String first(String baseUrl, FirstRunFile file) {
    StringBuilder text = new StringBuilder("\n");
    line(text, "setup.running", baseUrl);
    file.read("citizen")
        .ifPresent(citizen -> {
          line(text, "setup.citizen", citizen);
          text.append(QrCode.of(citizen).terminal(INDENT)).append('\n');
          line(text, "setup.demonstration");
        });
    addresses(text, baseUrl);
    line(
        text,
        "setup.administrator",
        file.read("admin_user").orElse(""),
        file.read("admin_password").orElse(""));
    line(text, "setup.written", file.path());
    line(text, "setup.stop");
    return text.toString();
  }

  String again(String baseUrl, FirstRunFile file) {
    StringBuilder text = new StringBuilder("\n");
    line(text, "setup.running", baseUrl);
    Optional<String> code = file.read("access_code");
    code.ifPresent(value -> line(text, "setup.citizen", baseUrl + "/s/" + value));
    addresses(text, baseUrl);
    line(text, "setup.stop");
    return text.toString();
  }

  private void addresses(StringBuilder text, String baseUrl) {
    line(text, "setup.staff", baseUrl + "/staff");
    line(text, "setup.kiosk", baseUrl + "/kiosk/");
  }

  private void line(StringBuilder text, String key, Object... arguments) {
    String vietnamese = messages.text(Languages.VIETNAMESE, key, arguments);
    String english = messages.text(Languages.ENGLISH, key, arguments);
    text.append(INDENT).append(vietnamese).append('\n');
    if (!english.equals(vietnamese)) {
      text.append(INDENT).append(english).append('\n');
    }
    text.append('\n');
  }
}
