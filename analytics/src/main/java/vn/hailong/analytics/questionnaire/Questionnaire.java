package vn.hailong.analytics.questionnaire;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A questionnaire; {@code (code, version)} never changes once published.
 *
 * @param code unique, kebab-case
 * @param languages the languages every text carries; the first is the default
 * @param introduction what the form says before the first question, or null
 * @param context questions about the respondent or the dossier, those asked before and after alike
 * @param incidents the items that report a prohibited act, or null
 * @param comment the free comment, or null where none is asked
 */
public record Questionnaire(
    String code,
    String version,
    List<String> languages,
    LocalizedText title,
    Respondents respondents,
    @Nullable LocalizedText introduction,
    List<Scale> scales,
    List<Factor> factors,
    List<ContextQuestion> context,
    @Nullable Incidents incidents,
    @Nullable CommentQuestion comment) {

  public Questionnaire {
    languages = List.copyOf(languages);
    scales = List.copyOf(scales);
    factors = List.copyOf(factors);
    context = List.copyOf(context);
    if (languages.isEmpty() || scales.isEmpty() || factors.isEmpty()) {
      throw new IllegalArgumentException("A questionnaire needs languages, scales and factors");
    }
    for (Factor factor : factors) {
      if (scales.stream().noneMatch(scale -> scale.code().equals(factor.scale()))) {
        throw new IllegalArgumentException("Factor " + factor.code() + " names an unknown scale");
      }
    }
    List<String> codes = questionCodes(factors, context).toList();
    if (codes.stream().distinct().count() != codes.size()) {
      throw new IllegalArgumentException("Two questions have the same code");
    }
  }

  /** The default language. */
  public String defaultLanguage() {
    return languages.getFirst();
  }

  /**
   * All items in the order of the file: the order of columns in responses and of encoded answers.
   */
  public List<Item> items() {
    return factors.stream().flatMap(factor -> factor.items().stream()).toList();
  }

  /** The codes of {@link #items()}. */
  public List<String> itemCodes() {
    return items().stream().map(Item::code).toList();
  }

  /** The items of the quick form, in order. */
  public List<Item> quickItems() {
    return items().stream().filter(Item::quick).toList();
  }

  /** The items of every factor that belongs to the overall figure, in order. */
  public List<Item> overallItems() {
    return factors.stream()
        .filter(Factor::inOverall)
        .flatMap(factor -> factor.items().stream())
        .toList();
  }

  /** The item with this code. */
  public Optional<Item> item(String itemCode) {
    return items().stream().filter(item -> item.code().equals(itemCode)).findFirst();
  }

  /** The factor with this code. */
  public Optional<Factor> factor(String factorCode) {
    return factors.stream().filter(factor -> factor.code().equals(factorCode)).findFirst();
  }

  /** The scale with this code. */
  public Optional<Scale> scale(String scaleCode) {
    return scales.stream().filter(scale -> scale.code().equals(scaleCode)).findFirst();
  }

  /** The context question with this code. */
  public Optional<ContextQuestion> contextQuestion(String questionCode) {
    return context.stream().filter(question -> question.code().equals(questionCode)).findFirst();
  }

  /**
   * The factor an item belongs to.
   *
   * @throws IllegalArgumentException if there is no such item
   */
  public Factor factorOf(String itemCode) {
    return factors.stream()
        .filter(factor -> factor.itemCodes().contains(itemCode))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No item " + itemCode + " in " + code));
  }

  /**
   * The scale an item is answered on.
   *
   * @throws IllegalArgumentException if there is no such item
   */
  public Scale scaleOf(String itemCode) {
    return scale(factorOf(itemCode).scale()).orElseThrow();
  }

  private static Stream<String> questionCodes(List<Factor> factors, List<ContextQuestion> context) {
    return Stream.concat(
        factors.stream().flatMap(factor -> factor.itemCodes().stream()),
        context.stream().map(ContextQuestion::code));
  }
}
