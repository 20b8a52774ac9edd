package vn.hailong.platform;

import com.vaadin.flow.i18n.I18NProvider;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import vn.hailong.common.Languages;
import vn.hailong.common.Messages;

/** Gives Vaadin's {@code getTranslation} the product's message bundles. */
@Singleton
final class BundleTranslations implements I18NProvider {

  private static final long serialVersionUID = 1L;

  private final transient Messages messages;

  BundleTranslations(Messages messages) {
    this.messages = messages;
  }

  @Override
  public List<Locale> getProvidedLocales() {
    return Languages.ALL;
  }

  @Override
  public String getTranslation(String key, Locale locale, Object... params) {
    return messages.text(locale, key, params);
  }
}
