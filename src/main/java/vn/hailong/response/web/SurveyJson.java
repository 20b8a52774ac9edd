package vn.hailong.response.web;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import vn.hailong.common.Time;
import vn.hailong.common.id.TemplateId;
import vn.hailong.invitation.Admission;
import vn.hailong.office.Agency;
import vn.hailong.office.Desk;
import vn.hailong.office.Offices;
import vn.hailong.office.ServiceField;
import vn.hailong.round.Round;
import vn.hailong.template.Templates;

/** The public description of what an access code opens. The same facts are always the same text. */
@Singleton
final class SurveyJson {

  private final Templates templates;
  private final Offices offices;
  private final Map<TemplateId, Map<String, Object>> questionnaires = new ConcurrentHashMap<>();

  SurveyJson(Templates templates, Offices offices) {
    this.templates = templates;
    this.offices = offices;
  }

  Map<String, Object> of(Admission admission) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("access_code", admission.code());
    json.put("office", office(admission.agency()));
    json.put("round", round(admission.round()));
    Desk desk = admission.desk();
    if (desk != null) {
      json.put("desk", Map.of("name", names(desk.nameVi(), desk.nameEn())));
    }
    json.put("service_fields", serviceFields(desk));
    json.put(
        "questionnaire",
        questionnaires.computeIfAbsent(
            admission.round().questionnaire(),
            id -> QuestionnaireJson.of(templates.questionnaire(id))));
    return json;
  }

  private static Map<String, Object> office(Agency agency) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("code", agency.code());
    json.put("kind", agency.kind().code());
    json.put("name", names(agency.nameVi(), agency.nameEn()));
    json.put("demonstration", agency.demonstration());
    return json;
  }

  private static Map<String, Object> round(Round round) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", round.id().value());
    json.put("title", names(round.titleVi(), round.titleEn()));
    json.put("opens_at", round.opensAt().atZone(Time.ZONE).toOffsetDateTime().toString());
    json.put("closes_at", round.closesAt().atZone(Time.ZONE).toOffsetDateTime().toString());
    return json;
  }

  /** The fields the desk serves, in the order the form shows them; none for a round's link. */
  private List<Map<String, Object>> serviceFields(@Nullable Desk desk) {
    if (desk == null || desk.serviceFields().isEmpty()) {
      return List.of();
    }
    Map<String, ServiceField> known = new LinkedHashMap<>();
    offices.serviceFields().forEach(field -> known.put(field.code(), field));
    return desk.serviceFields().stream()
        .map(known::get)
        .map(field -> {
          Map<String, Object> json = new LinkedHashMap<>();
          json.put("code", field.code());
          json.put("name", names(field.nameVi(), field.nameEn()));
          return json;
        })
        .toList();
  }

  private static Map<String, String> names(String vietnamese, String english) {
    Map<String, String> names = new LinkedHashMap<>();
    names.put("vi", vietnamese);
    names.put("en", english);
    return names;
  }
}
