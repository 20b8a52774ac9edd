package vn.hailong.analytics.criteria;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hailong.analytics.questionnaire.LocalizedText;

/**
 * A criteria set of one year.
 *
 * @param legalBasis number and date of the decision that issues it, {@code sample}, or null
 * @param classes highest first, not empty
 * @param fields not empty
 * @param adjustments bonus and penalty points, may be empty
 */
public record CriteriaSet(
    String code,
    String version,
    int year,
    LocalizedText title,
    @Nullable String legalBasis,
    Targets targets,
    List<RankingClass> classes,
    List<Field> fields,
    List<Adjustment> adjustments) {

  public CriteriaSet {
    classes = List.copyOf(classes);
    fields = List.copyOf(fields);
    adjustments = List.copyOf(adjustments);
    if (classes.isEmpty() || fields.isEmpty()) {
      throw new IllegalArgumentException("A criteria set needs classes and fields");
    }
    List<String> codes =
        Stream.concat(
                fields.stream().flatMap(field -> field.components().stream()).map(Component::code),
                adjustments.stream().map(Adjustment::code))
            .toList();
    if (codes.stream().distinct().count() != codes.size()) {
      throw new IllegalArgumentException("Two components or adjustments have the same code");
    }
  }

  /** The components of all fields, in order. */
  public List<Component> components() {
    return fields.stream().flatMap(field -> field.components().stream()).toList();
  }

  /** The components scored from documents, in order. */
  public List<Component.Document> documentComponents() {
    return only(Component.Document.class);
  }

  /** The components scored from surveys, in order. */
  public List<Component.Survey> surveyComponents() {
    return only(Component.Survey.class);
  }

  /** The component with this code. */
  public Optional<Component> component(String componentCode) {
    return components().stream()
        .filter(component -> component.code().equals(componentCode))
        .findFirst();
  }

  /** The adjustment with this code. */
  public Optional<Adjustment> adjustment(String adjustmentCode) {
    return adjustments.stream()
        .filter(adjustment -> adjustment.code().equals(adjustmentCode))
        .findFirst();
  }

  /** The sum of all components' maxima. */
  public BigDecimal total() {
    return components().stream().map(Component::max).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** The class of a percentage of the index: the highest whose {@code from} it reaches. */
  public Optional<RankingClass> classOf(BigDecimal percent) {
    return classes.stream().filter(one -> percent.compareTo(one.from()) >= 0).findFirst();
  }

  private <T extends Component> List<T> only(Class<T> type) {
    return components().stream().filter(type::isInstance).map(type::cast).toList();
  }
}
