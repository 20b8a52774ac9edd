package vn.hailong.template;

import static vn.hailong.common.access.Permission.MANAGE_TEMPLATES;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.hailong.analytics.criteria.Adjustment;
import vn.hailong.analytics.criteria.Component;
import vn.hailong.analytics.criteria.CriteriaSet;
import vn.hailong.analytics.format.FormatException;
import vn.hailong.analytics.questionnaire.Questionnaire;
import vn.hailong.common.ProblemException;
import vn.hailong.common.access.Access;
import vn.hailong.common.audit.AuditTrail;
import vn.hailong.common.audit.Change;
import vn.hailong.common.audit.Facts;
import vn.hailong.common.id.TemplateId;
import vn.hailong.template.store.TemplateRow;
import vn.hailong.template.store.TemplateRows;

/** Templates in the database; what was read once stays in memory, for it never changes. */
@Singleton
class PublishedTemplates implements Templates {

  private static final int KEPT = 200;

  private final TemplateRows rows;
  private final Access access;
  private final AuditTrail audit;
  private final Clock clock;
  private final Cache<Long, Published> kept = Caffeine.newBuilder().maximumSize(KEPT).build();

  PublishedTemplates(TemplateRows rows, Access access, AuditTrail audit, Clock clock) {
    this.rows = rows;
    this.access = access;
    this.audit = audit;
    this.clock = clock;
  }

  private record Published(Template template, Parsed content) {}

  @Override
  @Transactional(readOnly = true)
  public List<Template> all(TemplateKind kind) {
    return rows.newestFirst(kind.code()).stream().map(id -> published(id).template()).toList();
  }

  @Override
  public Template template(TemplateId id) {
    return published(id.value()).template();
  }

  @Override
  public Optional<Template> find(TemplateKind kind, String code, String version) {
    return rows.findByKindAndCodeAndVersion(kind.code(), code, version)
        .map(row -> parse(row).template());
  }

  @Override
  public Questionnaire questionnaire(TemplateId id) {
    if (published(id.value()).content() instanceof Parsed.OfQuestionnaire(Questionnaire it)) {
      return it;
    }
    throw notFound();
  }

  @Override
  public CriteriaSet criteriaSet(TemplateId id) {
    if (published(id.value()).content() instanceof Parsed.OfCriteria(CriteriaSet it)) {
      return it;
    }
    throw notFound();
  }

  @Override
  public String source(TemplateId id) {
    return rows.findById(id.value()).orElseThrow(PublishedTemplates::notFound).source();
  }

  @Override
  @Transactional
  public Template publish(String fileName, byte[] content) {
    access.requireAnywhere(MANAGE_TEMPLATES);
    String source = new String(content, StandardCharsets.UTF_8);
    Parsed parsed = read(fileName, content, source);
    boolean added =
        rows.add(
                parsed.kind().code(),
                parsed.code(),
                parsed.version(),
                parsed.respondents(),
                source,
                hash(content),
                clock.instant().truncatedTo(ChronoUnit.MICROS))
            > 0;
    TemplateRow stored =
        rows.findByKindAndCodeAndVersion(parsed.kind().code(), parsed.code(), parsed.version())
            .orElseThrow();
    if (!stored.source().equals(source)) {
      throw new ProblemException(409, "template_exists", parsed.code(), parsed.version());
    }
    if (added && parsed instanceof Parsed.OfCriteria(CriteriaSet set)) {
      addComponents(Objects.requireNonNull(stored.id()), set);
    }
    Template template = template(stored, parsed);
    if (added) {
      declare(template);
    }
    return template;
  }

  private void declare(Template template) {
    Map<String, String> after =
        new Facts()
            .with("kind", template.kind().code())
            .with("code", template.code())
            .with("version", template.version())
            .with("content_hash", template.contentHash())
            .map();
    audit.record(new Change("template.published", null, template.id().toString(), Map.of(), after));
  }

  private static Parsed read(String fileName, byte[] content, String source) {
    try {
      return Parsed.read(fileName, content, source);
    } catch (FormatException wrong) {
      throw FileProblems.refusal("invalid_template", wrong);
    }
  }

  private void addComponents(long template, CriteriaSet set) {
    for (Component component : set.components()) {
      rows.addComponent(template, component.code(), component.method().code(), component.max());
    }
    for (Adjustment adjustment : set.adjustments()) {
      rows.addComponent(template, adjustment.code(), "adjustment", adjustment.max());
    }
  }

  private Published published(long id) {
    Published known = kept.getIfPresent(id);
    return known == null
        ? parse(rows.findById(id).orElseThrow(PublishedTemplates::notFound))
        : known;
  }

  private Published parse(TemplateRow row) {
    return kept.get(
        Objects.requireNonNull(row.id()),
        id -> {
          Parsed content =
              Parsed.read(
                  row.code() + ".yaml",
                  row.source().getBytes(StandardCharsets.UTF_8),
                  row.source());
          return new Published(template(row, content), content);
        });
  }

  private static Template template(TemplateRow row, Parsed content) {
    return new Template(
        new TemplateId(Objects.requireNonNull(row.id())),
        content.kind(),
        row.code(),
        row.version(),
        content.title().text("vi"),
        content.title().text("en"),
        row.contentHash(),
        row.publishedAt());
  }

  private static String hash(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static ProblemException notFound() {
    return new ProblemException(404, "not_found");
  }
}
