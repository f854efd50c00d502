package id.msme.receipt;

import id.msme.catalogue.Catalogue;
import id.msme.enrolment.Submission;
import id.msme.finding.FindingCode;
import id.msme.industry.KbliEdition;
import id.msme.party.Closure;
import id.msme.program.Program;
import id.msme.region.Region;
import id.msme.scale.Classification;
import id.msme.scale.Criterion;
import id.msme.scale.ScaleRule;
import id.msme.source.Citation;
import id.msme.source.LegalInstrument;
import id.msme.source.Reliability;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The laws and sources behind the rules. Those of dated data are the citations of the data that the rule looked up;
 * rules of the record format alone have none.
 */
final class RuleSources {

    private static final String PP_7_2021 = "pp-7-2021";
    private static final RuleBasis NIB_DIGITS = law("PP", "24", 2018, "24–25");
    private static final RuleBasis NIB_ISSUED = law("Permen Investasi/BKPM", "5", 2025, "16");
    private static final RuleBasis NPWP16 =
            RuleBasis.of("PMK 112/PMK.03/2022", Reliability.OFFICIAL).withFrom(LocalDate.of(2022, 7, 14));
    private static final RuleBasis NPWP15_END =
            RuleBasis.of("PER-6/PJ/2024", Reliability.SECONDARY).withFrom(LocalDate.of(2025, 1, 1));
    private static final RuleBasis LUHN = RuleBasis.of("python-stdnum (stdnum.id.npwp)", Reliability.DATA);
    private static final RuleBasis NIK_FORM =
            RuleBasis.of("PP 37/2007", Reliability.SECONDARY).withArticle("36–37");
    private static final RuleBasis NIK_FOR_LIFE =
            RuleBasis.of("PP 40/2019", Reliability.SECONDARY).withArticle("30(2)");
    private static final RuleBasis PHONES = RuleBasis.of("libphonenumber 8.13.50", Reliability.DATA);
    private static final RuleBasis PRIVACY =
            RuleBasis.of("UU 27/2022", Reliability.SECONDARY).withFrom(LocalDate.of(2022, 10, 17));
    private static final RuleBasis INDEPENDENT_2008 = law("UU", "20", 2008, "1").withFrom(LocalDate.of(2008, 7, 4));
    private static final RuleBasis INDEPENDENT_2021 = law("PP", "7", 2021, "1").withFrom(LocalDate.of(2021, 2, 2));
    private static final RuleBasis ONLINE_READINESS = RuleBasis.of(
                    "Antara, in Indonesia News Gazette (2022)", Reliability.SECONDARY)
            .withArticle(
                    "indonesianewsgazette.com/25-mln-msmes-expected-to-enter-digital-marketplace-by-2024-official");

    private static final Map<FindingCode, List<RuleBasis>> FIXED = fixed();

    private final Catalogue catalogue;

    RuleSources(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    private static RuleBasis law(String form, String number, int year, String article) {
        return RuleBasis.of(new LegalInstrument(form, number, year).toString(), Reliability.LAW)
                .withArticle(article);
    }

    private static Map<FindingCode, List<RuleBasis>> fixed() {
        var fixed = new LinkedHashMap<FindingCode, List<RuleBasis>>();
        fixed.put(FindingCode.NIB_FORMAT, List.of(NIB_DIGITS, NIB_ISSUED));
        fixed.put(FindingCode.NPWP_FORMAT, List.of(NPWP16));
        fixed.put(FindingCode.NPWP_CHECK_DIGIT, List.of(LUHN));
        fixed.put(FindingCode.NPWP_SUPERSEDED, List.of(NPWP15_END));
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

    List<RuleBasis> of(FindingCode code, Optional<Submission> submission) {
        List<RuleBasis> fixed = FIXED.get(code);
        if (fixed != null) {
            return fixed;
        }
        String family = code.id().substring(0, code.id().indexOf('.'));
        return switch (family) {
            case "region", "nik" -> regions(submission);
            case "kbli" -> industries(submission);
            case "channel" -> channels(submission);
            case "program", "eligibility" ->
                submission.flatMap(Submission::program).map(RuleSources::window).orElse(List.of());
            case "partner" -> submission.map(this::partner).orElse(List.of());
            case "scale" -> scale(code, submission);
            default -> List.of();
        };
    }

    /** The region that was stated, or the latest decree. */
    private List<RuleBasis> regions(Optional<Submission> submission) {
        Optional<Region> stated = submission.flatMap(Submission::statedRegion).flatMap(catalogue.regions()::findRegion);
        Region source = stated.or(() -> submission.flatMap(Submission::region))
                .orElseGet(() -> catalogue.regions().regions().get(0));
        RuleBasis basis = RuleBasis.of(source.citation());
        return List.of(source.validity().firstDay().map(basis::withFrom).orElse(basis));
    }

    /** The newest edition that has the division, or all of them where none has. */
    private List<RuleBasis> industries(Optional<Submission> submission) {
        List<KbliEdition> editions = submission
                .flatMap(Submission::kbli)
                .flatMap(catalogue.industries()::newestWith)
                .map(List::of)
                .orElseGet(() -> catalogue.industries().editions());
        return editions.stream().map(RuleSources::edition).toList();
    }

    private static RuleBasis edition(KbliEdition edition) {
        RuleBasis basis = RuleBasis.of(edition.citation());
        return edition.validity().firstDay().map(basis::withFrom).orElse(basis);
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

    private List<RuleBasis> scale(FindingCode code, Optional<Submission> submission) {
        Optional<LocalDate> day = submission.flatMap(Submission::submittedOn);
        if (code.equals(FindingCode.SCALE_NOT_INDEPENDENT)) {
            return day.filter(on -> on.isBefore(LocalDate.of(2021, 2, 2))).isPresent()
                    ? List.of(INDEPENDENT_2008)
                    : List.of(INDEPENDENT_2021);
        }
        Optional<Classification> classification = submission.flatMap(Submission::classification);
        return day.flatMap(catalogue.scales()::ruleOn)
                .map(law -> law(law, classification))
                .orElse(List.of());
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
