package vn.hailong.template;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hailong.analytics.criteria.CriteriaSet;
import vn.hailong.analytics.format.CriteriaFile;
import vn.hailong.analytics.format.QuestionnaireFile;
import vn.hailong.analytics.questionnaire.LocalizedText;
import vn.hailong.analytics.questionnaire.Questionnaire;

/** What a template's file says. */
sealed interface Parsed {

  TemplateKind kind();

  String code();

  String version();

  LocalizedText title();

  /** Who is asked; null for a criteria set. */
  @Nullable String respondents();

  /**
   * Reads a file of either kind; one that does not say its kind is read as a questionnaire, which
   * tells what is missing.
   *
   * @throws vn.hailong.analytics.format.FormatException with every problem found
   */
  static Parsed read(String fileName, byte[] content, String text) {
    return CRITERIA.matcher(text).find()
        ? new OfCriteria(CriteriaFile.read(fileName, content))
        : new OfQuestionnaire(QuestionnaireFile.read(fileName, content));
  }

  Pattern CRITERIA = Pattern.compile("(?m)^\\uFEFF?[\"']?kind[\"']?\\s*:\\s*[\"']?criteria-set\\b");

  /** A questionnaire. */
  record OfQuestionnaire(Questionnaire questionnaire) implements Parsed {

    @Override
    public TemplateKind kind() {
      return TemplateKind.QUESTIONNAIRE;
    }

    @Override
    public String code() {
      return questionnaire.code();
    }

    @Override
    public String version() {
      return questionnaire.version();
    }

    @Override
    public LocalizedText title() {
      return questionnaire.title();
    }

    @Override
    public String respondents() {
      return questionnaire.respondents().code();
    }
  }

  /** A criteria set. */
  record OfCriteria(CriteriaSet criteriaSet) implements Parsed {

    @Override
    public TemplateKind kind() {
      return TemplateKind.CRITERIA_SET;
    }

    @Override
    public String code() {
      return criteriaSet.code();
    }

    @Override
    public String version() {
      return criteriaSet.version();
    }

    @Override
    public LocalizedText title() {
      return criteriaSet.title();
    }

    @Override
    public @Nullable String respondents() {
      return null;
    }
  }
}
