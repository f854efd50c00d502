package id.msme.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The core keeps to every rule of {@link Tiers}; each rule refuses a fixture that breaks it, and only for that. */
class TierTest {

    private record Rule(String name, Function<Tiers, ArchRule> rule) {}

    private record Fixture(String name, String rule, List<String> offenders) {}

    private static final List<Rule> RULES = List.of(
            new Rule("packages are in the table", Tiers::packagesAreInTheTable),
            new Rule("packages have domain names", Tiers::packagesHaveDomainNames),
            new Rule("imports point down", Tiers::importsPointDown),
            new Rule("packages have no cycles", Tiers::packagesHaveNoCycles),
            new Rule("core stands alone", Tiers::coreStandsAlone),
            new Rule("no input and output", Tiers::noInputAndOutput),
            new Rule("no standard streams", Tiers::noStandardStreams),
            new Rule("no logging", Tiers::noLogging),
            new Rule("no clock", Tiers::noClock),
            new Rule("no chance", Tiers::noChance),
            new Rule("no threads", Tiers::noThreads),
            new Rule("no parallel streams", Tiers::noParallelStreams),
            new Rule("no defaults of the machine", Tiers::noDefaultsOfTheMachine),
            new Rule("only the catalogue reaches for standards", Tiers::onlyTheCatalogueReachesForStandards),
            new Rule("no floating fields", Tiers::noFloatingFields));

    /** Every offender must be named in the failure, so that no part of a rule is dead. */
    private static final List<Fixture> FIXTURES = List.of(
            new Fixture("outside", "packages are in the table", List.of("outside.reporting", "money.detail", "Stray")),
            new Fixture("empty", "packages have domain names", List.of("util", "internal")),
            new Fixture("upward", "imports point down", List.of("Upward", "Sideways")),
            new Fixture("cycle", "packages have no cycles", List.of("Cycle detected")),
            new Fixture("library", "core stands alone", List.of("org.junit.jupiter.api.Test")),
            new Fixture("files", "no input and output", List.of("java.nio.file.Files", "java.io.File")),
            new Fixture("streams", "no standard streams", List.of("System.out", "System.err", "printStackTrace")),
            new Fixture("logging", "no logging", List.of("System$Logger")),
            new Fixture(
                    "clock",
                    "no clock",
                    List.of("LocalDate.now", "Instant.now", "Clock.systemUTC", "currentTimeMillis", "java.util.Date")),
            new Fixture(
                    "chance",
                    "no chance",
                    List.of("java.util.Random.<init>()", "Math.random", "randomUUID", "getDefault", "shuffle")),
            new Fixture("threads", "no threads", List.of("java.lang.Thread", "Executors", "ThreadLocal")),
            new Fixture("threads", "no parallel streams", List.of("parallelStream", "IntStream.parallel")),
            new Fixture(
                    "defaults",
                    "no defaults of the machine",
                    List.of("String.format(", "formatted", "getDefault", "systemDefault", "defaultCharset")),
            new Fixture("standards", "only the catalogue reaches for standards", List.of("Reaching.region")),
            new Fixture("floating", "no floating fields", List.of("Score.exact", "Score.boxed", "Score.many")));

    @TestFactory
    Stream<DynamicTest> coreKeepsTo() {
        JavaClasses core = classesIn("classes", "");
        assertThat(core).as("class files of the core").isNotEmpty();
        return RULES.stream()
                .map(r -> DynamicTest.dynamicTest(
                        r.name(), () -> r.rule().apply(new Tiers("id.msme")).check(core)));
    }

    @TestFactory
    Stream<DynamicTest> ruleCanFail() {
        return FIXTURES.stream()
                .map(f -> DynamicTest.dynamicTest(f.rule(), () -> {
                    ArchRule rule = rule(f.rule()).apply(tiers(f.name()));
                    var violations =
                            rule.evaluate(fixture(f.name())).getFailureReport().toString();
                    assertThat(violations).contains(f.offenders());
                }));
    }

    @Test
    void everyRuleHasAFixture() {
        assertThat(FIXTURES)
                .extracting(Fixture::rule)
                .containsExactlyInAnyOrderElementsOf(
                        RULES.stream().map(Rule::name).toList());
    }

    @TestFactory
    Stream<DynamicTest> ruleLetsTheSoundPass() {
        JavaClasses sound = fixture("sound");
        assertThat(sound).isNotEmpty();
        return RULES.stream()
                .map(r -> DynamicTest.dynamicTest(
                        r.name(),
                        () -> assertThatCode(
                                        () -> r.rule().apply(tiers("sound")).check(sound))
                                .doesNotThrowAnyException()));
    }

    @Test
    void javaBaseIsNotAllOfTheJdk() {
        assertThat(Tiers.isAllowedPackage("java.util.function")).isTrue();
        assertThat(Tiers.isAllowedPackage("java.util.logging")).isFalse();
        assertThat(Tiers.isAllowedPackage("java.sql")).isFalse();
        assertThat(Tiers.isAllowedPackage("sun.misc")).isFalse();
    }

    private static Function<Tiers, ArchRule> rule(String name) {
        return RULES.stream()
                .filter(r -> r.name().equals(name))
                .findFirst()
                .orElseThrow()
                .rule();
    }

    private static Tiers tiers(String fixture) {
        return new Tiers("id.msme.architecture.fixture." + fixture);
    }

    private static JavaClasses fixture(String name) {
        return classesIn("test-classes", "id/msme/architecture/fixture/" + name);
    }

    /** Read as files: on the module path the tests are part of the core's module, and a search by name finds both. */
    private static JavaClasses classesIn(String output, String folder) {
        Path module = Path.of(System.getProperty("basedir", "."));
        return new ClassFileImporter()
                .withImportOption(location -> !location.contains("module-info"))
                .importPath(module.resolve("target").resolve(output).resolve(folder));
    }
}
