package vn.hailong.respondent;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.hailong.analytics.questionnaire.LocalizedText;
import vn.hailong.common.Languages;
import vn.hailong.common.Messages;
import vn.hailong.invitation.Admission;
import vn.hailong.invitation.Invitations;
import vn.hailong.office.Desk;
import vn.hailong.office.Offices;
import vn.hailong.office.ServiceField;
import vn.hailong.round.Round;
import vn.hailong.template.Templates;

/** Opens the form behind an access code. */
@Singleton
public final class Surveys {

  private final Invitations invitations;
  private final Templates templates;
  private final Offices offices;
  private final Messages messages;

  Surveys(Invitations invitations, Templates templates, Offices offices, Messages messages) {
    this.invitations = invitations;
    this.templates = templates;
    this.offices = offices;
    this.messages = messages;
  }

  /**
   * Lets a respondent in.
   *
   * @throws vn.hailong.common.ProblemException those of {@link Invitations#admit}
   */
  public Survey open(String code) {
    Admission admission = invitations.admit(code);
    return new Survey(
        admission,
        templates.questionnaire(admission.round().questionnaire()),
        serviceField(admission));
  }

  private @Nullable Question serviceField(Admission admission) {
    List<ServiceField> served = served(admission);
    if (served.size() < 2) {
      return null;
    }
    List<Choice> choices = new ArrayList<>();
    served.forEach(f -> choices.add(Choice.plain(f.code(), text(f.nameVi(), f.nameEn()))));
    if (served.stream().noneMatch(field -> field.code().equals(ServiceField.OTHER))) {
      choices.add(Choice.plain(ServiceField.OTHER, said("respondent.service_field.other")));
    }
    return Questions.serviceField(said("respondent.service_field.question"), choices);
  }

  /** Fields to choose from: the desk's, or all when citizens come without a desk. */
  private List<ServiceField> served(Admission admission) {
    @Nullable Desk desk = admission.desk();
    List<ServiceField> all = offices.serviceFields();
    if (desk == null) {
      return admission.round().respondents().equals(Round.CITIZENS) ? all : List.of();
    }
    return desk.serviceFields().stream()
        .flatMap(code -> all.stream().filter(field -> field.code().equals(code)))
        .toList();
  }

  private LocalizedText said(String key) {
    return text(messages.text(Languages.VIETNAMESE, key), messages.text(Languages.ENGLISH, key));
  }

  private static LocalizedText text(String vietnamese, String english) {
    LinkedHashMap<String, String> texts = new LinkedHashMap<>();
    texts.put(Languages.VIETNAMESE.getLanguage(), vietnamese);
    texts.put(Locale.ENGLISH.getLanguage(), english);
    return new LocalizedText(texts);
  }
}
