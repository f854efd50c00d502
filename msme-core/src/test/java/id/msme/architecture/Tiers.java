package id.msme.architecture;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import java.lang.module.ModuleDescriptor;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The tiers of the core in one table, and what else its class files must keep to; checked under any root package. */
final class Tiers {

    /** A package imports only packages of lower tiers. A new package gets its place here first. */
    private static final List<Set<String>> TABLE = List.of(
            Set.of("privacy"),
            Set.of("money", "number", "language"),
            Set.of("text"),
            Set.of("source"),
            Set.of("timeline", "finding"),
            Set.of("region", "industry", "party", "activity"),
            Set.of("check"),
            Set.of("identity"),
            Set.of("enterprise", "evidence"),
            Set.of("scale", "scoring"),
            Set.of("progress", "readiness"),
            Set.of("treatment", "outcome", "reach"),
            Set.of("cohort", "financing", "neglect", "forecast", "partnership"),
            Set.of("condition"),
            Set.of("eligibility"),
            Set.of("program"),
            Set.of("catalogue", "form"),
            Set.of("rule"),
            Set.of("enrolment"),
            Set.of("duplicate", "tally"),
            Set.of("receipt"),
            Set.of("population", "lint"),
            Set.of("comparison"));

    private static final Map<String, Integer> TIER = IntStream.range(0, TABLE.size())
            .boxed()
            .flatMap(tier -> TABLE.get(tier).stream().map(name -> Map.entry(name, tier)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    /** Names that say nothing about the domain. */
    private static final Set<String> EMPTY_WORDS = Set.of("util", "impl", "helper", "common", "manager", "internal");

    /** The packages that may hold floating-point numbers. */
    private static final Set<String> FLOATING = Set.of("forecast", "population");

    /** The package that holds all that is shipped under one edition. */
    private static final String CATALOGUE = "catalogue";

    /** The packages of the registers, laws, models and policies that are shipped. */
    private static final Set<String> STANDARDS =
            Set.of("region", "industry", "scale", "scoring", "readiness", "treatment");

    private static final Set<String> FLOATING_TYPES =
            Set.of("double", "float", "java.lang.Double", "java.lang.Float", "java.util.OptionalDouble");

    private static final Set<String> JAVA_BASE =
            ModuleLayer.boot().findModule("java.base").orElseThrow().getDescriptor().exports().stream()
                    .filter(e -> !e.isQualified())
                    .map(ModuleDescriptor.Exports::source)
                    .collect(Collectors.toUnmodifiableSet());

    private final String root;

    Tiers(String root) {
        this.root = root;
    }

    ArchRule packagesAreInTheTable() {
        return each("be in a package of the table", (c, bad) -> {
            // The root package holds only the annotations of the code generation.
            boolean known = c.getPackageName().equals(root)
                    ? c.isAnnotation() || c.getSimpleName().equals("package-info")
                    : TIER.containsKey(word(c));
            if (!known) {
                bad.accept(c.getName() + " is in " + c.getPackageName() + ", which has no tier");
            }
        });
    }

    ArchRule packagesHaveDomainNames() {
        return each("be in a package that is named after the domain", (c, bad) -> {
            for (String segment : c.getPackageName().split("\\.", -1)) {
                if (EMPTY_WORDS.contains(segment)) {
                    bad.accept(c.getName() + " is in a package named " + segment);
                }
            }
        });
    }

    ArchRule importsPointDown() {
        return each(
                "import only packages of lower tiers",
                (c, bad) -> c.getDirectDependenciesFromSelf().stream()
                        .filter(d -> {
                            JavaClass target = d.getTargetClass().getBaseComponentType();
                            return isOurs(target)
                                    && !target.getPackageName().equals(c.getPackageName())
                                    && !(tier(target) < tier(c));
                        })
                        .forEach(d -> bad.accept(d.getDescription())));
    }

    ArchRule packagesHaveNoCycles() {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles().allowEmptyShould(true);
    }

    ArchRule coreStandsAlone() {
        return each(
                "depend only on java.base, JSpecify and the annotations of Immutables",
                (c, bad) -> c.getDirectDependenciesFromSelf().stream()
                        .filter(d -> {
                            JavaClass target = d.getTargetClass().getBaseComponentType();
                            return !isOurs(target) && !isAllowed(target);
                        })
                        .forEach(d -> bad.accept(d.getDescription())));
    }

    static boolean isAllowedPackage(String name) {
        return JAVA_BASE.contains(name)
                || name.equals("org.jspecify.annotations")
                || name.startsWith("org.immutables.");
    }

    ArchRule noInputAndOutput() {
        return noDependency(
                "touch files, the network or processes",
                t -> t.startsWith("java.nio.file.")
                        || t.startsWith("java.nio.channels.")
                        || t.startsWith("java.net.")
                        || t.startsWith("java.io.File")
                        || t.equals("java.io.RandomAccessFile")
                        || t.equals("java.lang.Runtime")
                        || t.startsWith("java.lang.Process"));
    }

    ArchRule noStandardStreams() {
        return noAccess(
                "use the standard streams",
                use("java.lang.System", "out", "err", "in").or(useWithoutArguments("java.lang.", "printStackTrace")));
    }

    ArchRule noLogging() {
        return noDependency(
                "log",
                t -> t.startsWith("java.lang.System$Logger")
                        || t.startsWith("java.util.logging.")
                        || t.startsWith("org.slf4j."));
    }

    ArchRule noClock() {
        return noAccess(
                "read the clock; dates are arguments",
                use("java.time.", "now")
                        .or(use("java.time.InstantSource", "system"))
                        .or(use(
                                "java.time.Clock",
                                "system",
                                "systemUTC",
                                "systemDefaultZone",
                                "tickMillis",
                                "tickSeconds"))
                        .or(use("java.time.Clock", "tickMinutes"))
                        .or(use("java.lang.System", "currentTimeMillis", "nanoTime"))
                        .or(use("java.util.Calendar", "getInstance"))
                        .or(useWithoutArguments("java.util.Date", "<init>")));
    }

    ArchRule noChance() {
        return noAccess(
                "draw random numbers without a seed",
                useWithoutArguments("java.util.Random", "<init>")
                        .or(useWithoutArguments("java.util.SplittableRandom", "<init>"))
                        .or(useWithoutArguments("java.util.random.RandomGeneratorFactory", "create"))
                        .or(use("java.util.random.RandomGenerator", "of", "getDefault"))
                        .or(use("java.lang.Math", "random"))
                        .or(use("java.lang.StrictMath", "random"))
                        .or(use("java.util.UUID", "randomUUID"))
                        .or(use("java.security.SecureRandom", "<init>", "getInstance", "getInstanceStrong"))
                        .or(use("java.util.concurrent.ThreadLocalRandom", "current"))
                        .or(use("java.util.Collections", "shuffle")
                                .and(a -> parameters(a).size() == 1)));
    }

    /** Atomic references start no thread; with them threads of the application share what is made when first needed. */
    ArchRule noThreads() {
        return noDependency(
                "use threads",
                t -> (t.startsWith("java.util.concurrent.") && !t.startsWith("java.util.concurrent.atomic."))
                        || t.equals("java.lang.Thread")
                        || t.startsWith("java.lang.Thread$")
                        || t.equals("java.lang.ThreadGroup")
                        || t.endsWith("ThreadLocal")
                        || t.equals("java.util.Timer"));
    }

    ArchRule noParallelStreams() {
        return noAccess("run streams in parallel", use("java.util.", "parallel", "parallelStream"));
    }

    /** Under {@code ar}, {@code String.format("%d", 1)} is no ASCII digit. */
    ArchRule noDefaultsOfTheMachine() {
        return noAccess(
                "depend on the locale, time zone or charset of the machine",
                use("java.util.Locale", "getDefault")
                        .or(use("java.util.TimeZone", "getDefault"))
                        .or(use("java.time.ZoneId", "systemDefault"))
                        .or(use("java.nio.charset.Charset", "defaultCharset"))
                        .or(use("java.lang.String", "formatted"))
                        .or(useWithoutArguments("java.lang.String", "getBytes"))
                        .or(use("java.lang.String", "format", "toLowerCase", "toUpperCase")
                                .and(a -> !parameters(a).contains("java.util.Locale"))));
    }

    /** The facts of a run are an argument; a calculator that reached for the shipped ones would ignore those given. */
    ArchRule onlyTheCatalogueReachesForStandards() {
        return each("get registers, laws and models as an argument", (c, bad) -> {
            if (!word(c).equals(CATALOGUE)) {
                c.getAccessesFromSelf().stream()
                        .filter(a -> a.getTarget().getName().equals("standard"))
                        .filter(a -> isOurs(a.getTargetOwner())
                                && !a.getTargetOwner().equals(c))
                        .filter(a -> STANDARDS.contains(word(a.getTargetOwner())))
                        .forEach(a -> bad.accept(a.getDescription()));
            }
        });
    }

    ArchRule noFloatingFields() {
        return each("hold no floating-point number", (c, bad) -> {
            if (!FLOATING.contains(word(c))) {
                c.getFields().stream()
                        .filter(f -> f.getAllInvolvedRawTypes().stream()
                                .anyMatch(t -> FLOATING_TYPES.contains(
                                        t.getBaseComponentType().getName())))
                        .forEach(f -> bad.accept(
                                f.getFullName() + " is " + f.getType().getName()));
            }
        });
    }

    /** The package below the root, with dots where it has more than one name: the table knows no such package. */
    private String word(JavaClass c) {
        return c.getPackageName().equals(root) ? "" : c.getPackageName().substring(root.length() + 1);
    }

    /** The root is below all; a package outside the table neither imports nor is imported. */
    private int tier(JavaClass c) {
        return c.getPackageName().equals(root) ? -1 : TIER.getOrDefault(word(c), Integer.MAX_VALUE);
    }

    private boolean isOurs(JavaClass c) {
        return c.getPackageName().equals(root) || c.getPackageName().startsWith(root + ".");
    }

    private static boolean isAllowed(JavaClass c) {
        return c.isPrimitive() || isAllowedPackage(c.getPackageName());
    }

    /** An access to a member of a type, or of the types of a package where the owner ends in a dot. */
    private static Predicate<JavaAccess<?>> use(String owner, String... members) {
        return a -> {
            String o = a.getTargetOwner().getName();
            return (owner.endsWith(".") ? o.startsWith(owner) : o.equals(owner))
                    && List.of(members).contains(a.getTarget().getName());
        };
    }

    private static Predicate<JavaAccess<?>> useWithoutArguments(String owner, String member) {
        return use(owner, member).and(a -> parameters(a).isEmpty());
    }

    private static List<String> parameters(JavaAccess<?> a) {
        return a.getTarget() instanceof CodeUnitAccessTarget unit
                ? unit.getRawParameterTypes().stream().map(JavaClass::getName).toList()
                : List.of();
    }

    private static ArchRule noDependency(String what, Predicate<String> isBad) {
        return each(
                "not " + what,
                (c, bad) -> c.getDirectDependenciesFromSelf().stream()
                        .filter(d -> isBad.test(
                                d.getTargetClass().getBaseComponentType().getName()))
                        .forEach(d -> bad.accept(d.getDescription())));
    }

    private static ArchRule noAccess(String what, Predicate<JavaAccess<?>> isBad) {
        return each(
                "not " + what,
                (c, bad) ->
                        c.getAccessesFromSelf().stream().filter(isBad).forEach(a -> bad.accept(a.getDescription())));
    }

    private static ArchRule each(String description, BiConsumer<JavaClass, Consumer<String>> check) {
        return classes()
                .should(new ArchCondition<>(description) {
                    @Override
                    public void check(JavaClass c, ConditionEvents events) {
                        check.accept(c, message -> events.add(violated(c, message)));
                    }
                })
                .allowEmptyShould(true);
    }
}
