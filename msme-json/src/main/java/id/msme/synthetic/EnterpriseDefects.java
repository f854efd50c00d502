package id.msme.synthetic;

import id.msme.finding.FindingCode;
import id.msme.form.Member;
import id.msme.industry.KbliCode;
import id.msme.industry.KbliRegister;
import id.msme.region.Region;
import id.msme.scale.Scale;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is wrong with region, business field, channels and scale. */
final class EnterpriseDefects {

    private static final int DIVISIONS = 100;

    private final Regions regions;
    private final KbliRegister industries;
    private final DayRange usualDays;

    EnterpriseDefects(Regions regions, KbliRegister industries, DayRange usualDays) {
        this.regions = regions;
        this.industries = industries;
        this.usualDays = usualDays;
    }

    List<Defect> all() {
        return Stream.of(regionDefects(), industryDefects(), scaleDefects())
                .flatMap(List::stream)
                .toList();
    }

    private List<Defect> regionDefects() {
        LocalDate usualFirst = LocalDate.ofEpochDay(usualDays.first());
        LocalDate usualLast = LocalDate.ofEpochDay(usualDays.last());
        return List.of(
                Defect.in(
                        Member.REGION,
                        FindingCode.REGION_FORMAT,
                        (draft, draws) -> draft.state(
                                Member.REGION,
                                draws.pick("3471", "34-71", "34", "34.7", "34.71.01", " 34.71", "DIY", ""))),
                Defect.in(Member.REGION, FindingCode.REGION_UNKNOWN, this::stateUnknownRegion),
                Defect.in(
                                Member.REGION,
                                FindingCode.REGION_NOT_IN_FORCE,
                                (draft, draws) -> state(draft, regions.notYetInForce(draft.day(), draws)))
                        .on(Defect.Timing.of(usualFirst, regions.lastDayBeforeSome())),
                Defect.in(
                                Member.REGION,
                                FindingCode.REGION_SUPERSEDED,
                                (draft, draws) -> state(draft, regions.superseded(draft.day(), draws)))
                        .on(Defect.Timing.of(regions.firstDayAfterSome(), usualLast)));
    }

    private static void state(Draft draft, Region region) {
        draft.state(Member.REGION, region.code().toString());
    }

    private void stateUnknownRegion(Draft draft, Draws draws) {
        int province = Integer.parseInt(draft.numbers().nik().substring(0, 2));
        String regency = Numbers.padded(regions.unknownIn(province, draws), 4);
        draft.state(Member.REGION, regency.substring(0, 2) + "." + regency.substring(2));
    }

    private List<Defect> industryDefects() {
        var defects = new ArrayList<Defect>();
        defects.add(Defect.in(
                Member.KBLI,
                FindingCode.KBLI_FORMAT,
                (draft, draws) ->
                        draft.state(Member.KBLI, draws.pick("1411", "141110", "C1411", "14.11", "14111 ", ""))));
        defects.add(Defect.in(
                Member.KBLI,
                FindingCode.KBLI_UNKNOWN,
                (draft, draws) -> stateDivision(draft, draws.pick(divisionsOfNoEdition()), draws)));
        divisions()
                .filter(division -> lastDay(division).isPresent())
                .forEach(division -> defects.add(superseded(division)));
        return defects;
    }

    private Defect superseded(int division) {
        LocalDate first = lastDay(division).orElseThrow().plusDays(1);
        LocalDate last = LocalDate.ofEpochDay(Math.max(usualDays.last(), first.toEpochDay()));
        return Defect.in(
                        Member.KBLI,
                        FindingCode.KBLI_SUPERSEDED,
                        (draft, draws) -> stateDivision(draft, division, draws))
                .on(Defect.Timing.of(first, last));
    }

    /** The last day on which codes of a division could be used, where there is one. */
    private Optional<LocalDate> lastDay(int division) {
        return industries
                .newestWith(code(division))
                .flatMap(edition -> edition.validity().lastDay());
    }

    private List<Integer> divisionsOfNoEdition() {
        return divisions()
                .filter(division -> industries.newestWith(code(division)).isEmpty())
                .boxed()
                .toList();
    }

    private static IntStream divisions() {
        return IntStream.range(0, DIVISIONS);
    }

    private static KbliCode code(int division) {
        return KbliCode.parse(Numbers.padded(division, 2) + "000");
    }

    private static void stateDivision(Draft draft, int division, Draws draws) {
        draft.state(Member.KBLI, Numbers.padded(division, 2) + Numbers.padded(draws.between(101, 999), 3));
    }

    private static List<Defect> scaleDefects() {
        return List.of(
                Defect.in(
                        Member.CHANNELS,
                        FindingCode.CHANNEL_UNKNOWN,
                        (draft, draws) -> draft.stateJson(
                                Member.CHANNELS,
                                Writing.ofList(
                                        List.of("instagram", draws.pick("friendster", "Shopee", "toko-contoh", ""))))),
                Defect.alone(FindingCode.SCALE_UNDETERMINED, EnterpriseDefects::leaveOutAmounts),
                Defect.alone(FindingCode.SCALE_NOT_MSME, Amounts::stateLarge),
                Defect.in(Member.DECLARED_SCALE, FindingCode.SCALE_MISMATCH, EnterpriseDefects::declareOther),
                Defect.in(
                        Member.INDEPENDENT,
                        FindingCode.SCALE_NOT_INDEPENDENT,
                        (draft, draws) -> draft.stateJson(Member.INDEPENDENT, "false")));
    }

    private static void leaveOutAmounts(Draft draft, Draws draws) {
        List.of(Member.ANNUAL_SALES, Member.BUSINESS_CAPITAL, Member.NET_ASSETS).forEach(draft::leaveOut);
    }

    private static void declareOther(Draft draft, Draws draws) {
        List<Scale> others = Arrays.stream(Scale.values())
                .filter(scale -> scale != draft.scale())
                .toList();
        draft.state(Member.DECLARED_SCALE, draws.pick(others).name());
    }
}
