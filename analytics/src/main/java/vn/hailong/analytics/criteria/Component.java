package vn.hailong.analytics.criteria;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.hailong.analytics.questionnaire.LocalizedText;

/** The smallest scored part of a criteria set. */
public sealed interface Component {

  /** Unique in the criteria set. */
  String code();

  LocalizedText title();

  /** The most points, above 0. */
  BigDecimal max();

  Rule rule();

  /** What counts as evidence, or null. */
  @Nullable LocalizedText evidence();

  Method method();

  /**
   * A component scored from documents.
   *
   * @param notApplicable what {@code NA} as its value means, or null where it is not allowed
   */
  record Document(
      String code,
      LocalizedText title,
      BigDecimal max,
      Rule rule,
      @Nullable LocalizedText evidence,
      @Nullable NotApplicable notApplicable)
      implements Component {
    public Document {
      requirePositive(code, max);
    }

    @Override
    public Method method() {
      return Method.DOCUMENT;
    }
  }

  /** A component scored from a survey. */
  record Survey(
      String code,
      LocalizedText title,
      BigDecimal max,
      Rule rule,
      @Nullable LocalizedText evidence,
      TargetGroup targetGroup,
      Measure measure,
      Formula formula)
      implements Component {
    public Survey {
      requirePositive(code, max);
    }

    @Override
    public Method method() {
      return Method.SURVEY;
    }
  }

  private static void requirePositive(String code, BigDecimal max) {
    if (max.signum() <= 0) {
      throw new IllegalArgumentException("Component " + code + " needs a maximum above 0");
    }
  }
}
