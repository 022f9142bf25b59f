package org.jogsutra;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The table of who may know whom, and the rules that hold everywhere. */
@AnalyzeClasses(packages = "org.jogsutra", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  /** Package, and what it may know besides itself, the JDK and the null annotations. */
  private static final Map<String, List<String>> MAY_KNOW =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("model", List.of()),
              Map.entry("read", List.of("org.jogsutra.model")),
              Map.entry("segment", List.of("org.jogsutra.model")),
              Map.entry(
                  "gazetteer",
                  List.of("org.jogsutra.model", "org.apache.commons.csv..", "com.ibm.icu..")),
              Map.entry("tag", List.of("org.jogsutra.model", "org.jogsutra.sequence")),
              Map.entry("link", List.of("org.jogsutra.model")),
              Map.entry("relate", List.of("org.jogsutra.model")),
              Map.entry("graph", List.of("org.jogsutra.model", "org.jgrapht..", "nl.cwts..")),
              Map.entry(
                  "export",
                  List.of(
                      "org.jogsutra.model",
                      "org.apache.commons.csv..",
                      "com.fasterxml.jackson.core..")),
              Map.entry("facts", List.of("org.jogsutra.model")),
              Map.entry("copies", List.of()),
              Map.entry("store", List.of("org.jogsutra.model", "org.duckdb..")),
              Map.entry("inspect", List.of("org.apache.commons.csv..")),
              Map.entry("sequence", List.of("org.jogsutra.model")),
              Map.entry("evaluate", List.of("org.jogsutra.model")),
              Map.entry(
                  "train",
                  List.of(
                      "org.jogsutra.model",
                      "org.jogsutra.sequence",
                      "org.jogsutra.evaluate",
                      "org.jogsutra.link",
                      "org.apache.commons.csv..",
                      "edu.stanford.nlp..",
                      "opennlp.tools..")),
              Map.entry("cli", List.of("org.jogsutra", "org.jogsutra.model", "picocli.."))));

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new DoNotIncludeTests())
          .importPackages("org.jogsutra");

  @TestFactory
  Stream<DynamicTest> eachPackageKnowsOnlyWhatTheTableAllows() {
    return MAY_KNOW.entrySet().stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.getKey(), () -> rule(row.getKey(), row.getValue()).check(CLASSES)));
  }

  private static ArchRule rule(String name, List<String> mayKnow) {
    String self = "org.jogsutra." + name;
    String[] allowed =
        Stream.concat(Stream.of(self, "java..", "javax.xml..", "org.jspecify.."), mayKnow.stream())
            .toArray(String[]::new);
    return classes()
        .that()
        .resideInAPackage(self)
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(allowed).or(primitives()));
  }

  private static com.tngtech.archunit.base.DescribedPredicate<
          com.tngtech.archunit.core.domain.JavaClass>
      primitives() {
    return resideInAPackage("").as("primitive types and arrays");
  }

  @ArchTest
  static final ArchRule noCycles =
      slices().matching("org.jogsutra.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule noMutableStatics =
      fields().that().areStatic().and().doNotHaveName("$VALUES").should().beFinal();

  @ArchTest
  static final ArchRule noHelpersWithoutAHome =
      classes()
          .should()
          .resideOutsideOfPackages(
              "..util..", "..common..", "..impl..", "..service..", "..manager..");
}
