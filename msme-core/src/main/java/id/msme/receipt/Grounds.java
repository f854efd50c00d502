package id.msme.receipt;

import id.msme.language.Language;
import id.msme.language.Messages;
import id.msme.language.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a rule is based on, on the day of submission.
 *
 * @param basis the sources that were in force, also those that have been replaced since
 * @param remark what else is to be said of them: none was in force, or some are replaced
 */
record Grounds(List<RuleBasis> basis, Optional<Wording> remark) {

    /** A rule of the record format alone. */
    static final Grounds NONE = of(List.of());

    /** Sources that are given whatever the day: the rule compares their days with it. */
    static Grounds of(List<RuleBasis> basis) {
        return new Grounds(List.copyOf(basis), Optional.empty());
    }

    /** The sources that were in force on a day. */
    static Grounds on(LocalDate day, List<DatedBasis> sources) {
        List<DatedBasis> known =
                sources.stream().filter(source -> source.isKnownOn(day)).toList();
        if (known.isEmpty() && !sources.isEmpty()) {
            return new Grounds(List.of(), Optional.of(both(language -> own(sources, language))));
        }
        List<DatedBasis> old =
                known.stream().filter(source -> source.isOldOn(day)).toList();
        return new Grounds(
                known.stream().map(DatedBasis::basis).toList(),
                old.isEmpty() ? Optional.empty() : Optional.of(both(language -> ended(old, language))));
    }

    private static Wording both(Function<Language, String> text) {
        return new Wording(text.apply(Language.ID), text.apply(Language.EN));
    }

    private static String own(List<DatedBasis> later, Language language) {
        Messages words = Messages.of(language);
        String sources =
                later.stream().map(source -> source.basis().text(words)).collect(Collectors.joining("; "));
        return words.text("receipt.basis.own", Map.of("sources", sources));
    }

    private static String ended(List<DatedBasis> old, Language language) {
        Messages words = Messages.of(language);
        return old.stream().map(source -> source.ended(words)).collect(Collectors.joining(" "));
    }

    /** A sentence with the remark after it. */
    Wording after(Wording because) {
        return remark.map(more -> both(language -> because.in(language) + " " + more.in(language)))
                .orElse(because);
    }
}
