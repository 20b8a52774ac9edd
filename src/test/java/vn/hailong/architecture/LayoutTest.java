package vn.hailong.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Keeps the house in the shape that docs/architecture.md draws. */
class LayoutTest {

  private static final JavaClasses PRODUCT =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("vn.hailong");

  @Test
  void vaadinStaysInUserInterfaces() {
    noClasses()
        .that()
        .resideOutsideOfPackages("..ui..", "..respondent..", "..platform..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.vaadin..")
        .check(PRODUCT);
  }

  @Test
  void onlyCommonEncodesQrCodes() {
    noClasses()
        .that()
        .resideOutsideOfPackage("vn.hailong.common..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.google.zxing..")
        .check(PRODUCT);
  }

  @Test
  void onlyAnalyticsDoesMathematics() {
    noClasses()
        .that()
        .resideOutsideOfPackage("vn.hailong.analytics..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.commons.math3..")
        .check(PRODUCT);
  }

  @Test
  void analyticsKnowsNoFrameworkNoDatabaseNoScreen() {
    noClasses()
        .that()
        .resideInAPackage("vn.hailong.analytics..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("io.micronaut..", "com.vaadin..", "java.sql..", "javax.sql..")
        .check(PRODUCT);
  }

  @Test
  void domainRecordsDependOnCommonOnly() {
    classes()
        .that()
        .resideInAPackage("..domain..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("..domain..", "vn.hailong.common..", "java..", "org.jspecify..")
        .allowEmptyShould(true)
        .check(PRODUCT);
  }

  @Test
  void storesAreKnownToTheirFeatureOnly() {
    for (String feature : FEATURES) {
      noClasses()
          .that()
          .resideOutsideOfPackage("vn.hailong." + feature + "..")
          .or()
          .resideInAnyPackage("vn.hailong." + feature + ".web..", "vn.hailong." + feature + ".ui..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("vn.hailong." + feature + ".store..")
          .check(PRODUCT);
    }
  }

  @Test
  void featuresKnowEachOtherByTheirRootOnly() {
    for (String feature : FEATURES) {
      noClasses()
          .that(areNotPartOf(feature))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("vn.hailong." + feature + ".web..", "vn.hailong." + feature + ".ui..")
          .check(PRODUCT);
    }
  }

  @Test
  void theStreetHasNoWayBack() {
    for (int i = 0; i < STREET.length; i++) {
      for (int later = i + 1; later < STREET.length; later++) {
        noClasses()
            .that()
            .resideInAPackage("vn.hailong." + STREET[i])
            .should()
            .dependOnClassesThat()
            .resideInAPackage("vn.hailong." + STREET[later] + "..")
            .allowEmptyShould(true)
            .check(PRODUCT);
      }
    }
  }

  @Test
  void featuresFormNoCycle() {
    slices().matching("vn.hailong.(*)").should().beFreeOfCycles().check(PRODUCT);
  }

  /** In the order of the data; a feature's root never uses what comes after it. */
  private static final String[] STREET = {
    "template", "round", "invitation", "response", "ledger", "analysis", "index"
  };

  private static final String[] FEATURES = {
    "office",
    "template",
    "round",
    "invitation",
    "response",
    "ledger",
    "analysis",
    "index",
    "identity",
    "audit",
    "job",
    "alert"
  };

  private static DescribedPredicate<JavaClass> areNotPartOf(String feature) {
    return DescribedPredicate.describe(
        "are not part of " + feature,
        type -> !(type.getPackageName() + ".").startsWith("vn.hailong." + feature + "."));
  }
}
