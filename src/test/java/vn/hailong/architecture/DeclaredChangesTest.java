package vn.hailong.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.hailong.common.Messages;
import vn.hailong.common.access.Access;
import vn.hailong.common.access.Permission;
import vn.hailong.common.audit.AuditTrail;

/** Whatever staff may change is declared: a new mutation without a record fails here. */
final class DeclaredChangesTest {

  /** By these one reads, or runs the machine; all others change something. */
  private static final Set<String> READING =
      Set.of("VIEW_RESULTS", "EXPORT", "READ_AUDIT", "OPERATE");

  private static final List<String> FEATURES =
      List.of("office", "template", "round", "invitation", "response", "index");

  private static final Pattern DECLARED =
      Pattern.compile("\\b(?:record|declared?|new Change)\\(\\s*\"([a-z_]+(?:\\.[a-z_]+)?)\"");

  private static final JavaClasses PRODUCT =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("vn.hailong");

  @Test
  void everyMethodThatAsksForAPermissionToChangeReachesTheAuditTrail() {
    Set<String> asking = new TreeSet<>();
    Set<String> silent = new TreeSet<>();
    for (JavaMethod method : serviceMethods()) {
      Set<JavaCodeUnit> reached = reached(method);
      if (reached.stream().anyMatch(DeclaredChangesTest::asksToChange) && !readsOnly(method)) {
        asking.add(method.getFullName());
        if (reached.stream().noneMatch(DeclaredChangesTest::records)) {
          silent.add(method.getFullName());
        }
      }
    }
    assertEquals(Set.of(), silent);
    // the rule looks at what it is meant to look at
    assertTrue(asking.size() >= 18, asking::toString);
  }

  @Test
  void everyActionHasWordsInBothLanguages() throws IOException {
    Messages messages = new Messages();
    Set<String> actions = actions();
    assertTrue(actions.containsAll(Set.of("round.closed", "response.imported")), actions::toString);
    for (String action : actions) {
      for (Locale language : List.of(Locale.of("vi"), Locale.ENGLISH)) {
        assertTrue(
            messages.has(language, "audit.action." + action), () -> action + " in " + language);
      }
    }
  }

  /** What implements a feature's interface: the doors through which everybody comes. */
  private static List<JavaMethod> serviceMethods() {
    return PRODUCT.stream()
        .filter(type -> FEATURES.contains(feature(type)) && !type.isInterface())
        .flatMap(type -> type.getMethods().stream())
        .filter(method -> implementsInterface(method))
        .toList();
  }

  private static boolean implementsInterface(JavaMethod method) {
    return method.getOwner().getAllRawInterfaces().stream()
        .filter(type -> type.getPackageName().startsWith("vn.hailong."))
        .anyMatch(type ->
            type.tryGetMethod(
                    method.getName(),
                    method.getRawParameterTypes().stream()
                        .map(JavaClass::getName)
                        .toArray(String[]::new))
                .isPresent());
  }

  private static String feature(JavaClass type) {
    String name = type.getPackageName();
    return name.startsWith("vn.hailong.") ? name.substring("vn.hailong.".length()) : "";
  }

  /** The method and all methods of the same feature it can lead to. */
  private static Set<JavaCodeUnit> reached(JavaMethod method) {
    Set<JavaCodeUnit> seen = new HashSet<>();
    Deque<JavaCodeUnit> open = new ArrayDeque<>(List.of(method));
    while (!open.isEmpty()) {
      JavaCodeUnit unit = open.pop();
      if (seen.add(unit)) {
        Stream.concat(
                unit.getMethodCallsFromSelf().stream()
                    .map(call -> call.getTarget().resolveMember()),
                unit.getMethodReferencesFromSelf().stream()
                    .map(reference -> reference.getTarget().resolveMember()))
            .flatMap(Optional::stream)
            .filter(next -> feature(next.getOwner()).equals(feature(method.getOwner())))
            .forEach(open::push);
      }
    }
    return seen;
  }

  private static boolean asksToChange(JavaCodeUnit unit) {
    boolean requires =
        unit.getMethodCallsFromSelf().stream()
            .anyMatch(call ->
                call.getTargetOwner().isEquivalentTo(Access.class)
                    && call.getName().startsWith("require"));
    return requires
        && unit.getFieldAccesses().stream()
            .filter(access -> access.getTargetOwner().isEquivalentTo(Permission.class))
            .anyMatch(access -> !READING.contains(access.getTarget().getName()));
  }

  private static boolean records(JavaCodeUnit unit) {
    return unit.getMethodCallsFromSelf().stream()
        .anyMatch(call -> call.getTargetOwner().isEquivalentTo(AuditTrail.class));
  }

  /** Such as a poster, which only those who manage desks may print. */
  private static boolean readsOnly(JavaMethod method) {
    return method
        .tryGetAnnotationOfType("io.micronaut.transaction.annotation.Transactional")
        .map(transaction -> Boolean.TRUE.equals(transaction.get("readOnly").orElse(false)))
        .orElse(false);
  }

  /** What the sources declare; identity's own helper puts its subject before the words. */
  private static Set<String> actions() throws IOException {
    Set<String> found = new TreeSet<>();
    for (Path file : sources()) {
      Matcher declared = DECLARED.matcher(Files.readString(file));
      while (declared.find()) {
        String action = declared.group(1);
        found.add(action.contains(".") ? action : "account." + action);
      }
    }
    return found;
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("main/java/vn/hailong"))) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    }
  }
}
