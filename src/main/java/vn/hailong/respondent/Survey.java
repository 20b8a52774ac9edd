package vn.hailong.respondent;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.hailong.analytics.format.Channel;
import vn.hailong.analytics.questionnaire.Questionnaire;
import vn.hailong.common.Languages;
import vn.hailong.invitation.Admission;
import vn.hailong.response.Form;

/**
 * What an access code opens, ready to be asked.
 *
 * @param serviceField the question for the service field, or null where it is not asked
 */
public record Survey(
    Admission admission, Questionnaire questionnaire, @Nullable Question serviceField) {

  /** The way through a form. */
  public Journey journey(Form form) {
    return new Journey(questionnaire, form, serviceField);
  }

  /** Whether the two forms differ, so that there is something to choose. */
  public boolean hasChoiceOfForm() {
    return !journey(Form.QUICK).all().equals(journey(Form.FULL).all());
  }

  /** The channel of answers given on the respondent's own device. */
  public Channel channel() {
    return admission.desk() == null ? Channel.LINK : Channel.QR;
  }

  /** The wish where the questionnaire speaks it, otherwise the questionnaire's first language. */
  public String language(@Nullable String wish) {
    List<String> languages = questionnaire.languages();
    return wish != null && languages.contains(wish) ? wish : questionnaire.defaultLanguage();
  }

  /** The questionnaire's languages beside the given one. */
  public List<String> otherLanguages(String language) {
    return questionnaire.languages().stream().filter(other -> !other.equals(language)).toList();
  }

  /** The product's own language that goes best with a questionnaire's language. */
  public static Locale locale(String language) {
    return Languages.closest(Locale.of(language));
  }
}
