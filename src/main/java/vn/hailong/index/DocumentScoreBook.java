package vn.hailong.index;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hailong.analytics.criteria.Adjustment;
import vn.hailong.analytics.criteria.Component;
import vn.hailong.analytics.criteria.CriteriaSet;
import vn.hailong.common.ProblemException;
import vn.hailong.common.access.Access;
import vn.hailong.common.access.Permission;
import vn.hailong.common.audit.AuditTrail;
import vn.hailong.common.audit.Change;
import vn.hailong.common.audit.Facts;
import vn.hailong.index.store.DocumentScoreRepository;
import vn.hailong.index.store.DocumentScoreRow;
import vn.hailong.template.Templates;

/** The entries of an assessment; who may change which part of one. */
@Singleton
class DocumentScoreBook {

  private final DocumentScoreRepository repository;
  private final Templates templates;
  private final Access access;
  private final AuditTrail audit;

  DocumentScoreBook(
      DocumentScoreRepository repository, Templates templates, Access access, AuditTrail audit) {
    this.repository = repository;
    this.templates = templates;
    this.access = access;
    this.audit = audit;
  }

  /** One entry for each document component, then one for each adjustment, stored or not. */
  List<DocumentEntry> entries(Assessment assessment) {
    CriteriaSet set = templates.criteriaSet(assessment.criteriaSet());
    Map<String, DocumentEntry> stored = stored(assessment);
    return Stream.concat(
            set.documentComponents().stream().map(Component::code),
            set.adjustments().stream().map(Adjustment::code))
        .map(code -> Optional.ofNullable(stored.get(code)).orElse(DocumentEntry.empty(code)))
        .toList();
  }

  /** Stores an entry over the version it was made from. */
  DocumentEntry save(Assessment assessment, DocumentEntry entry) {
    EntryCheck.check(templates.criteriaSet(assessment.criteriaSet()), entry);
    DocumentEntry before = stored(assessment, entry.code());
    if (before.version() != entry.version()) {
      throw stale();
    }
    boolean self = !selfPart(before).equals(selfPart(entry));
    boolean verified = !verifiedPart(before).equals(verifiedPart(entry));
    if (self) {
      access.require(Permission.ENTER_SELF_SCORES, assessment.agency());
    }
    if (verified) {
      access.require(Permission.VERIFY_SCORES, assessment.agency());
    }
    if (!self && !verified) {
      return before;
    }
    DocumentEntry after = store(assessment, entry);
    audit.record(
        new Change(
            verified ? "index.entry_verified" : "index.entry_scored",
            assessment.agency(),
            assessment.id() + "/" + entry.code(),
            facts(before),
            facts(after)));
    return after;
  }

  private static Map<String, String> facts(DocumentEntry entry) {
    if (entry.version() == 0) {
      return Map.of();
    }
    return new Facts()
        .with("not_applicable", entry.notApplicable())
        .with("value", entry.value())
        .with("required", entry.required())
        .with("self_score", entry.selfScore())
        .with("verified_score", entry.verifiedScore())
        .with("final_score", entry.finalScore())
        .with("evidence_count", entry.evidenceCount())
        .with("note", entry.note())
        .map();
  }

  private DocumentEntry store(Assessment assessment, DocumentEntry entry) {
    long stored =
        repository.store(
            assessment.id().value(),
            entry.code(),
            entry.notApplicable(),
            entry.value(),
            entry.required(),
            entry.selfScore(),
            entry.verifiedScore(),
            entry.finalScore(),
            entry.evidenceCount(),
            entry.note(),
            entry.version());
    if (stored == 0) {
      throw stale();
    }
    return stored(assessment, entry.code());
  }

  private DocumentEntry stored(Assessment assessment, String code) {
    return repository
        .find(assessment.id().value(), code)
        .map(DocumentScoreBook::entry)
        .orElse(DocumentEntry.empty(code));
  }

  private Map<String, DocumentEntry> stored(Assessment assessment) {
    return repository.ofAssessment(assessment.id().value()).stream()
        .map(DocumentScoreBook::entry)
        .collect(Collectors.toMap(DocumentEntry::code, Function.identity()));
  }

  private static ProblemException stale() {
    return new ProblemException(409, "stale");
  }

  private static List<Object> selfPart(DocumentEntry entry) {
    return List.of(
        entry.notApplicable(),
        Optional.ofNullable(entry.value()),
        Optional.ofNullable(entry.required()),
        Optional.ofNullable(entry.selfScore()),
        entry.evidenceCount(),
        Objects.requireNonNullElse(entry.note(), ""));
  }

  private static List<Object> verifiedPart(DocumentEntry entry) {
    return List.of(
        Optional.ofNullable(entry.verifiedScore()), Optional.ofNullable(entry.finalScore()));
  }

  private static DocumentEntry entry(DocumentScoreRow row) {
    return new DocumentEntry(
        row.code(),
        row.notApplicable(),
        row.value(),
        row.required(),
        row.selfScore(),
        row.verifiedScore(),
        row.finalScore(),
        row.evidenceCount(),
        row.note(),
        row.version());
  }
}
