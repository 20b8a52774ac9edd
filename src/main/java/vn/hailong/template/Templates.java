package vn.hailong.template;

import java.util.List;
import java.util.Optional;
import vn.hailong.analytics.criteria.CriteriaSet;
import vn.hailong.analytics.questionnaire.Questionnaire;
import vn.hailong.common.id.TemplateId;

/** Published questionnaires and criteria sets. Reading is free, their texts are public. */
public interface Templates {

  /** All versions of a kind, newest first. */
  List<Template> all(TemplateKind kind);

  /**
   * One version.
   *
   * @throws vn.hailong.common.ProblemException {@code not_found}
   */
  Template template(TemplateId id);

  /** The version of a code, if published. */
  Optional<Template> find(TemplateKind kind, String code, String version);

  /** The parsed questionnaire; kept in memory, it never changes. */
  Questionnaire questionnaire(TemplateId id);

  /** The parsed criteria set; kept in memory, it never changes. */
  CriteriaSet criteriaSet(TemplateId id);

  /** The file as published, to the byte. */
  String source(TemplateId id);

  /**
   * Checks and publishes a file; publishing the same content again answers the existing version.
   *
   * @param fileName for messages
   * @throws vn.hailong.common.ProblemException {@code invalid_template} (422) with one part a
   *     problem ({@code FILE:LINE}); {@code template_exists} (409) when this code and version hold
   *     other content
   */
  Template publish(String fileName, byte[] content);
}
