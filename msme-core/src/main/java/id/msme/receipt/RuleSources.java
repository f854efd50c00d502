package id.msme.receipt;

import id.msme.catalogue.Catalogue;
import id.msme.enrolment.Submission;
import id.msme.finding.FindingCode;
import id.msme.form.EnrolmentForm;
import id.msme.form.Member;
import id.msme.form.Presence;
import id.msme.industry.KbliCode;
import id.msme.party.Closure;
import id.msme.program.Program;
import id.msme.region.Region;
import id.msme.region.RegionCode;
import id.msme.scale.Classification;
import id.msme.scale.Criterion;
import id.msme.scale.ScaleRule;
import id.msme.source.Citation;
import id.msme.source.LegalInstrument;
import id.msme.source.Reliability;
import id.msme.timeline.Validity;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The laws and sources behind the rules, those that were in force on the day of submission. Those of dated data are the
 * citations of the data that the rule looked up; rules of the record format alone have none.
 */
final class RuleSources {

    private static final String PP_7_2021 = "pp-7-2021";
    // of most instruments the exact first day is not known here; none is cited for a day on which it may not have
    // applied
    private static final DatedBasis NIB_DIGITS =
            DatedBasis.ofYear(Year.of(2018), law("PP", "24", 2018, "24–25")).replacedIn(Year.of(2021));
    // in effect from early October 2025
    private static final DatedBasis NIB_ISSUED =
            DatedBasis.inForceBy(LocalDate.of(2025, 11, 1), law("Permen Investasi/BKPM", "5", 2025, "16"));
    private static final DatedBasis NPWP16 = DatedBasis.dated(
            RuleBasis.of("PMK 112/PMK.03/2022", Reliability.OFFICIAL).withFrom(LocalDate.of(2022, 7, 14)));
    private static final RuleBasis NPWP15_END =
            RuleBasis.of("PER-6/PJ/2024", Reliability.SECONDARY).withFrom(LocalDate.of(2025, 1, 1));
    private static final DatedBasis LUHN =
            DatedBasis.undated(RuleBasis.of("python-stdnum (stdnum.id.npwp)", Reliability.DATA));
    private static final DatedBasis NIK_FORM = DatedBasis.ofYear(
                    Year.of(2007),
                    RuleBasis.of("PP 37/2007", Reliability.SECONDARY).withArticle("36–37"))
            .replacedIn(Year.of(2019));
    private static final DatedBasis NIK_FOR_LIFE = DatedBasis.ofYear(
            Year.of(2019), RuleBasis.of("PP 40/2019", Reliability.SECONDARY).withArticle("30(2)"));
    private static final DatedBasis PHONES =
            DatedBasis.undated(RuleBasis.of("libphonenumber 8.13.50", Reliability.DATA));
    private static final DatedBasis PRIVACY =
            DatedBasis.dated(RuleBasis.of("UU 27/2022", Reliability.SECONDARY).withFrom(LocalDate.of(2022, 10, 17)));
    private static final LocalDate PP_7_2021_FROM = LocalDate.of(2021, 2, 2);
    private static final DatedBasis INDEPENDENT_2008 =
            DatedBasis.dated(law("UU", "20", 2008, "1").withFrom(LocalDate.of(2008, 7, 4)));
    private static final DatedBasis INDEPENDENT_2021 =
            DatedBasis.dated(law("PP", "7", 2021, "1").withFrom(PP_7_2021_FROM));
    private static final String ARTICLE_ON_READINESS =
            "indonesianewsgazette.com/25-mln-msmes-expected-to-enter-digital-marketplace-by-2024-official";
    private static final DatedBasis ONLINE_READINESS =
            DatedBasis.undated(RuleBasis.of("Antara, in Indonesia News Gazette (2022)", Reliability.SECONDARY)
                    .withArticle(ARTICLE_ON_READINESS));

    /** The days of decrees whose codes are older than they are. */
    private static final Map<String, LocalDate> DECREES =
            Map.of("Kepmendagri 300.2.2-2430/2025", LocalDate.of(2025, 6, 23));

    private static final Pattern YEAR = Pattern.compile("/([0-9]{4})\\b");

    private static final Map<FindingCode, List<DatedBasis>> FIXED = fixed();

    private final Catalogue catalogue;

    RuleSources(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    private static RuleBasis law(String form, String number, int year, String article) {
        return RuleBasis.of(new LegalInstrument(form, number, year).toString(), Reliability.LAW)
                .withArticle(article);
    }

    private static Map<FindingCode, List<DatedBasis>> fixed() {
        var fixed = new LinkedHashMap<FindingCode, List<DatedBasis>>();
        fixed.put(FindingCode.NIB_FORMAT, List.of(NIB_DIGITS, NIB_ISSUED));
        fixed.put(FindingCode.NPWP_FORMAT, List.of(NPWP16));
        fixed.put(FindingCode.NPWP_CHECK_DIGIT, List.of(LUHN));
        fixed.put(FindingCode.NPWP16_CHECK_DIGIT, List.of(NPWP16, LUHN));
        fixed.put(FindingCode.NPWP16_NIK, List.of(NPWP16, NIK_FORM));
        fixed.put(FindingCode.NIK_FORMAT, List.of(NIK_FORM, NIK_FOR_LIFE));
        fixed.put(FindingCode.NIK_BIRTH_DATE, List.of(NIK_FORM, NIK_FOR_LIFE));
        fixed.put(FindingCode.PHONE_FORMAT, List.of(PHONES));
        fixed.put(FindingCode.PHONE_LANDLINE, List.of(PHONES));
        fixed.put(FindingCode.CONSENT_MISSING, List.of(PRIVACY));
        fixed.put(FindingCode.RESPONSE_SLOW, List.of(ONLINE_READINESS));
        fixed.put(FindingCode.CAPACITY_SHORT, List.of(ONLINE_READINESS));
        return fixed;
    }

    /** What a rule is based on, on the day of submission; without a usable one, today. */
    Grounds of(FindingCode code, Optional<Submission> submission) {
        LocalDate day = submission.flatMap(Submission::submittedOn).orElse(LocalDate.MAX);
        List<DatedBasis> fixed = FIXED.get(code);
        if (fixed != null) {
            return Grounds.on(day, fixed);
        }
        String family = code.id().substring(0, code.id().indexOf('.'));
        return switch (family) {
            case "region", "nik" -> regions(code, day, submission);
            case "kbli" -> Grounds.on(day, industries(day, submission));
            case "npwp" -> code.equals(FindingCode.NPWP_SUPERSEDED) ? Grounds.of(List.of(NPWP15_END)) : Grounds.NONE;
            case "channel" -> Grounds.of(channels(submission));
            case "program", "eligibility" ->
                Grounds.of(submission
                        .flatMap(Submission::program)
                        .map(RuleSources::window)
                        .orElse(List.of()));
            case "partner" -> Grounds.of(submission.map(this::partner).orElse(List.of()));
            case "scale" -> scale(code, day, submission);
            default -> Grounds.NONE;
        };
    }

    /** The rule that looks for codes of later days cites their source whatever the day. */
    private Grounds regions(FindingCode code, LocalDate day, Optional<Submission> submission) {
        Region region = region(submission);
        DatedBasis source = dated(region.citation(), region.validity());
        boolean isCompared = code.equals(FindingCode.REGION_NOT_IN_FORCE)
                && region.validity().firstDay().isPresent();
        return isCompared ? Grounds.of(List.of(source.basis())) : Grounds.on(day, List.of(source));
    }

    /** The region that was stated, even if it is refused, or one of the latest decree. */
    private Region region(Optional<Submission> submission) {
        return submission
                .flatMap(Submission::statedRegion)
                .or(() -> submission.map(Submission::form).flatMap(RuleSources::refusedRegion))
                .flatMap(catalogue.regions()::findRegion)
                .or(() -> submission.flatMap(Submission::region))
                .orElseGet(() -> catalogue.regions().regions().get(0));
    }

    private static Optional<RegionCode> refusedRegion(EnrolmentForm form) {
        return form.presence(Member.REGION) == Presence.STATED
                ? RegionCode.find(form.text(Member.REGION).toString())
                : Optional.empty();
    }

    /** The newest edition that has the division and was in use by then, or all of them if none was. */
    private List<DatedBasis> industries(LocalDate day, Optional<Submission> submission) {
        Optional<KbliCode> stated = submission.flatMap(Submission::kbli);
        List<DatedBasis> editions = catalogue.industries().editions().stream()
                .filter(edition -> stated.map(edition::has).orElse(true))
                .map(edition -> dated(edition.citation(), edition.validity()))
                .toList();
        Optional<DatedBasis> newest = editions.stream()
                .filter(edition -> stated.isPresent() && edition.isKnownOn(day))
                .max(Comparator.comparing(DatedBasis::since));
        return newest.map(List::of).orElse(editions);
    }

    /** A row of dated data; one that is open at its start is older than its source. */
    private static DatedBasis dated(Citation citation, Validity validity) {
        RuleBasis basis = RuleBasis.of(citation);
        Optional<LocalDate> first = validity.firstDay().or(() -> Optional.ofNullable(DECREES.get(basis.title())));
        DatedBasis source = first.map(basis::withFrom)
                .map(DatedBasis::dated)
                .orElseGet(() -> YEAR.matcher(basis.title())
                        .results()
                        .findFirst()
                        .map(year -> DatedBasis.ofYear(Year.parse(year.group(1)), basis))
                        .orElseGet(() -> DatedBasis.dated(basis)));
        return validity.lastDay().map(source::until).orElse(source);
    }

    private List<RuleBasis> channels(Optional<Submission> submission) {
        return submission.map(Submission::channels).orElse(List.of()).stream()
                .flatMap(id -> catalogue.findChannel(id).stream())
                .flatMap(channel -> channel.closures().stream())
                .flatMap(RuleSources::closure)
                .distinct()
                .toList();
    }

    private static Stream<RuleBasis> closure(Closure closure) {
        return closure.citations().stream()
                .map(RuleBasis::of)
                .map(basis -> closure.days().firstDay().map(basis::withFrom).orElse(basis));
    }

    /** The sources of a program, from the first day of its window. */
    static List<RuleBasis> window(Program program) {
        return program.citations().stream()
                .map(RuleBasis::of)
                .map(basis -> program.window().firstDay().map(basis::withFrom).orElse(basis))
                .toList();
    }

    private List<RuleBasis> partner(Submission submission) {
        var basis = new ArrayList<RuleBasis>();
        Optional<String> id = submission.partner();
        submission.program().stream()
                .flatMap(program -> catalogue.partners(program).stream())
                .filter(partner -> id.equals(Optional.of(partner.party())))
                .forEach(partner ->
                        partner.citations().stream().map(RuleBasis::of).forEach(basis::add));
        id.flatMap(catalogue::findParty)
                .ifPresent(party ->
                        party.changeCitations().stream().map(RuleBasis::of).forEach(basis::add));
        return basis.isEmpty() ? submission.program().map(RuleSources::window).orElse(List.of()) : List.copyOf(basis);
    }

    private Grounds scale(FindingCode code, LocalDate day, Optional<Submission> submission) {
        if (code.equals(FindingCode.SCALE_NOT_INDEPENDENT)) {
            return Grounds.on(day, List.of(day.isBefore(PP_7_2021_FROM) ? INDEPENDENT_2008 : INDEPENDENT_2021));
        }
        Optional<Classification> classification = submission.flatMap(Submission::classification);
        return submission
                .flatMap(Submission::submittedOn)
                .flatMap(catalogue.scales()::ruleOn)
                .map(law -> Grounds.of(law(law, classification)))
                .orElse(Grounds.NONE);
    }

    /**
     * The citations of a law on scales; of PP 7/2021 the paragraph of the criterion that decided. A changed law has
     * only the one that says so.
     */
    static List<RuleBasis> law(ScaleRule rule, Optional<Classification> classification) {
        Optional<String> paragraph = classification
                .flatMap(Classification::criterion)
                .filter(criterion -> rule.id().equals(PP_7_2021) && !rule.isChanged())
                .map(criterion -> criterion == Criterion.ANNUAL_SALES ? "35(5)" : "35(3)");
        var basis = new ArrayList<RuleBasis>();
        for (Citation citation : rule.citations()) {
            RuleBasis one = RuleBasis.of(citation);
            RuleBasis precise = paragraph
                    .filter(article -> one.reliability() == Reliability.LAW)
                    .map(one::withArticle)
                    .orElse(one);
            basis.add(rule.validity().firstDay().map(precise::withFrom).orElse(precise));
        }
        return List.copyOf(basis);
    }
}
