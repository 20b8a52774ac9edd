package vn.hailong.analytics.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.hailong.analytics.format.QuestionReferences.Part;
import vn.hailong.analytics.questionnaire.CommentQuestion;
import vn.hailong.analytics.questionnaire.ContextQuestion;
import vn.hailong.analytics.questionnaire.ContextType;
import vn.hailong.analytics.questionnaire.Factor;
import vn.hailong.analytics.questionnaire.Incidents;
import vn.hailong.analytics.questionnaire.Item;
import vn.hailong.analytics.questionnaire.LocalizedText;
import vn.hailong.analytics.questionnaire.Option;
import vn.hailong.analytics.questionnaire.Questionnaire;
import vn.hailong.analytics.questionnaire.Respondents;
import vn.hailong.analytics.questionnaire.Scale;
import vn.hailong.analytics.questionnaire.ShowIf;

/** Reads the map of a questionnaire file. For one file only. */
final class QuestionnaireReader {

  private static final int MAX_COMMENT = 20_000;

  private final QuestionReferences references = new QuestionReferences();
  private final Map<String, Set<String>> scaleValues = new HashMap<>();
  private List<String> languages = List.of();

  @Nullable Questionnaire read(YamlMap root) {
    if (!Texts.isKind(root, "questionnaire")) {
      return null;
    }
    String code = Texts.kebabCode(root, "code");
    String version = root.text("version");
    languages = languages(root);
    LocalizedText title = Texts.localized(root, "title", languages);
    Respondents respondents =
        Words.word(root, "respondents", Respondents.class, Respondents.CITIZENS);
    @Nullable LocalizedText introduction = Texts.optionalLocalized(root, "introduction", languages);
    UniqueCodes scaleCodes = new UniqueCodes();
    List<Scale> scales = root.maps("scales", true, map -> scale(map, scaleCodes));
    UniqueCodes factorCodes = new UniqueCodes();
    List<Factor> factors = root.maps("factors", true, map -> factor(map, factorCodes));
    List<ContextQuestion> context = root.maps("context", false, this::contextQuestion);
    @Nullable Incidents incidents = incidents(root);
    @Nullable CommentQuestion comment = comment(root);
    references.check();
    return root.build(() ->
        new Questionnaire(
            code,
            version,
            languages,
            title,
            respondents,
            introduction,
            scales,
            factors,
            context,
            incidents,
            comment));
  }

  /** The languages; none where they are wrong, so that no text is blamed for it. */
  private static List<String> languages(YamlMap root) {
    List<String> languages = new ArrayList<>();
    int before = root.problemCount();
    for (YamlScalar scalar : root.scalars("languages", true)) {
      if (!scalar.isText() || !Texts.isLanguage(scalar.literal())) {
        root.problem("languages", "language.code", scalar.literal());
      } else if (languages.contains(scalar.literal())) {
        root.problem("languages", "list.duplicate", "languages", scalar.literal());
      } else {
        languages.add(scalar.literal());
      }
    }
    return root.problemCount() == before ? languages : List.of();
  }

  private @Nullable Scale scale(YamlMap map, UniqueCodes codes) {
    @Nullable Scale scale = ScaleReader.read(map, languages);
    String code = codes.add(map);
    scaleValues.putIfAbsent(
        code,
        scale == null
            ? Set.of()
            : new TreeSet<>(scale.options().stream().map(Option::value).toList()));
    return scale;
  }

  private @Nullable Factor factor(YamlMap map, UniqueCodes codes) {
    String code = Texts.code(map, "code");
    codes.add(map);
    LocalizedText title = Texts.localized(map, "title", languages);
    int before = map.problemCount();
    String scale = map.text("scale");
    if (map.problemCount() == before && !scaleValues.containsKey(scale)) {
      map.problem("scale", "scale.unknown", scale, String.join(", ", scaleValues.keySet()));
    }
    boolean inOverall = map.flag("in_overall", true);
    @Nullable ShowIf showIf = references.condition(map, Part.FACTORS);
    Set<String> values = scaleValues.getOrDefault(scale, Set.of());
    List<Item> items = map.maps("items", true, item -> item(item, values));
    return map.build(() -> new Factor(code, title, scale, inOverall, items, showIf));
  }

  private @Nullable Item item(YamlMap map, Set<String> values) {
    String code = Texts.code(map, "code");
    LocalizedText text = Texts.localized(map, "text", languages);
    boolean required = map.flag("required", false);
    boolean quick = map.flag("quick", false);
    @Nullable ShowIf showIf = references.condition(map, Part.FACTORS);
    references.declare(map, code, Part.FACTORS, values);
    return map.build(() -> new Item(code, text, required, quick, showIf));
  }

  private @Nullable ContextQuestion contextQuestion(YamlMap map) {
    String code = Texts.code(map, "code");
    ContextType type = Words.word(map, "type", ContextType.class, null);
    LocalizedText text = Texts.localized(map, "text", languages);
    boolean free = type == ContextType.TEXT && map.has("type");
    map.allow("options");
    if (free && map.has("options")) {
      map.problem("options", "context.text_options");
    }
    List<Option> options = free ? List.of() : Options.read(map, languages);
    boolean quick = map.flag("quick", false);
    boolean before = map.flag("before", false);
    Part part = before ? Part.BEFORE : Part.AFTER;
    @Nullable ShowIf showIf = references.condition(map, part);
    references.declare(
        map, code, part, free ? null : new TreeSet<>(options.stream().map(Option::value).toList()));
    return map.build(() -> new ContextQuestion(code, type, text, options, quick, before, showIf));
  }

  private @Nullable Incidents incidents(YamlMap root) {
    root.allow("incidents");
    @Nullable YamlMap map = root.has("incidents") ? root.map("incidents", true) : null;
    if (map == null) {
      return null;
    }
    List<String> codes = List.copyOf(Options.values(map, "codes", true));
    String value = map.scalar("value", true, "?", "type.value", YamlScalar::answerValue);
    for (String code : codes) {
      if (!references.isItem(code)) {
        map.problem("codes", "item.unknown", code);
      } else if (map.has("value") && !references.takes(code, value)) {
        map.problem("value", "incidents.value", code, value);
      }
    }
    return map.build(() -> new Incidents(codes, value));
  }

  private @Nullable CommentQuestion comment(YamlMap root) {
    root.allow("comment");
    @Nullable YamlMap map = root.has("comment") ? root.map("comment", true) : null;
    if (map == null) {
      return null;
    }
    LocalizedText text = Texts.localized(map, "text", languages);
    int most = map.integer("max_length", CommentQuestion.DEFAULT_MAX_LENGTH, 1, MAX_COMMENT);
    return map.build(() -> new CommentQuestion(text, most));
  }
}
