package id.msme.report;

import id.msme.catalogue.Catalogue;
import id.msme.json.Library;
import id.msme.language.Language;
import id.msme.language.Messages;
import id.msme.program.Program;
import id.msme.program.ProgramPartner;
import id.msme.text.Printable;
import id.msme.timeline.Validity;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A catalogue for a person: its programs, with a summary of the laws and parties behind them. */
public final class ProgramsReport {

    private final Messages words;
    private final Numbers numbers;
    private final StringBuilder text = new StringBuilder();

    public ProgramsReport(Catalogue catalogue, Language language) {
        this.words = Words.of(language);
        this.numbers = new Numbers(language);
        text.append(words.text("programs.title", Map.of("version", Library.version(), "edition", catalogue.edition())))
                .append('\n');
        catalogue.programs().forEach(this::write);
        text.append(new CatalogueSections(catalogue, words, numbers));
    }

    private void write(Program program) {
        text.append('\n')
                .append(program.id())
                .append(" · ")
                .append(program.name())
                .append('\n');
        var lines = new Columns("ll");
        lines.row(words.text("programs.window"), window(program.window()));
        program.owner().ifPresent(owner -> lines.row(words.text("programs.owner"), owner));
        lines.row(
                words.text("programs.partners"),
                program.isOpenToAll()
                        ? words.text("programs.any")
                        : program.partners().stream().map(this::partner).collect(Collectors.joining(", ")));
        program.eligibility().forEach(rule -> lines.row(words.text("programs.rules"), rule.toString()));
        program.targets()
                .forEach(
                        target -> lines.row(words.text("programs.targets"), new TargetLine(words, numbers).of(target)));
        program.supports().forEach(id -> lines.row(words.text("programs.supports"), id));
        program.citations().forEach(citation -> lines.row(words.text("programs.sources"), citation.toString()));
        text.append(lines);
    }

    private String partner(ProgramPartner partner) {
        return partner.validity().isAlways()
                ? partner.party()
                : partner.party() + " (" + window(partner.validity()) + ")";
    }

    private String window(Validity window) {
        Optional<LocalDate> first = window.firstDay();
        Optional<LocalDate> last = window.lastDay();
        String key = first.isPresent() && last.isPresent()
                ? "programs.between"
                : first.isPresent() ? "programs.from" : last.isPresent() ? "programs.until" : "programs.always";
        return words.text(
                key,
                Map.of(
                        "first", first.map(LocalDate::toString).orElse(""),
                        "last", last.map(LocalDate::toString).orElse("")));
    }

    @Override
    public String toString() {
        return Printable.lines(text.toString());
    }
}
