package id.msme.outcome;

import id.msme.scale.Scale;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Counts what a study could use and what it could not. */
final class Coverage {

    private final EffectStudy study;
    private final Map<Scale, Matching> matchings;
    private final GroupCoverage participants;
    private final GroupCoverage others;
    private final LocalDate lastDay;

    Coverage(EffectStudy study, List<StudiedMsme> msmes, Map<Scale, Matching> matchings) {
        this.study = study;
        this.matchings = matchings;
        this.participants = group(msmes, true);
        this.others = group(msmes, false);
        this.lastDay = msmes.stream()
                .flatMap(msme -> msme.sales().months().stream())
                .map(MonthlySales::month)
                .max(Comparator.naturalOrder())
                .map(YearMonth::atEndOfMonth)
                .orElse(LocalDate.EPOCH);
    }

    GroupCoverage participants() {
        return participants;
    }

    GroupCoverage others() {
        return others;
    }

    LocalDate lastDay() {
        return lastDay;
    }

    private GroupCoverage group(List<StudiedMsme> msmes, boolean isInside) {
        long size = 0;
        long wanted = 0;
        long missing = 0;
        var leftOut = new EnumMap<LeftOut, Long>(LeftOut.class);
        for (Scale scale : Scale.values()) {
            List<Spans> all = EffectStudy.side(msmes, scale, true).stream()
                    .map(StudiedMsme::from)
                    .distinct()
                    .sorted()
                    .map(study::around)
                    .toList();
            for (StudiedMsme msme : EffectStudy.side(msmes, scale, isInside)) {
                List<Spans> spans = isInside ? List.of(study.around(msme.from())) : all;
                var months = months(spans);
                size++;
                wanted += months.size();
                missing +=
                        months.stream().filter(month -> !isKnown(msme, month)).count();
                reason(msme, spans).ifPresent(why -> leftOut.merge(why, 1L, Long::sum));
            }
        }
        return new GroupCoverage(size, wanted, missing, leftOut);
    }

    private static SortedSet<YearMonth> months(List<Spans> spans) {
        var months = new TreeSet<YearMonth>();
        spans.stream()
                .flatMap(pair -> Stream.of(pair.before(), pair.after()))
                .forEach(span -> Stream.iterate(
                                span.first(), month -> !month.isAfter(span.last()), month -> month.plusMonths(1))
                        .forEach(months::add));
        return months;
    }

    private static boolean isKnown(StudiedMsme msme, YearMonth month) {
        return !msme.sales().known(new MonthSpan(month, month, 1)).isEmpty();
    }

    private Optional<LeftOut> reason(StudiedMsme msme, List<Spans> spans) {
        if (!spans.isEmpty()
                && spans.stream()
                        .allMatch(pair -> msme.sales().known(pair.after()).isEmpty())) {
            return Optional.of(LeftOut.NO_MONTH_AFTER);
        }
        if (!spans.isEmpty() && spans.stream().noneMatch(pair -> pair.isKnown(msme.sales()))) {
            return Optional.of(LeftOut.TOO_FEW_MONTHS);
        }
        var grown = new ArrayList<YearMonth>();
        for (Spans pair : spans) {
            if (pair.growth(msme.sales()).isPresent()) {
                grown.add(pair.before().last().plusMonths(1));
            }
        }
        if (!spans.isEmpty() && grown.isEmpty()) {
            return Optional.of(LeftOut.NOTHING_SOLD_BEFORE);
        }
        Matching matching = matchings.get(msme.scale());
        boolean isMatched = matching != null && grown.stream().anyMatch(matching::hasOthers);
        return isMatched ? Optional.empty() : Optional.of(LeftOut.NO_MATCH);
    }
}
