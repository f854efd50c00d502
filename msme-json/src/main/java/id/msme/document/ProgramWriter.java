package id.msme.document;

import id.msme.program.Program;
import id.msme.progress.EventWindow;
import id.msme.progress.Population;
import id.msme.progress.Segment;
import id.msme.progress.Target;
import id.msme.progress.TargetPart;
import java.util.Optional;

/** Writes the programs of a catalogue. */
record ProgramWriter(DocumentWriter document) {

    /** What stands for the partners of a program that is open to all parties. */
    static final String ANY = "any";

    void writeMembers(Program program) {
        document.text("id", program.id());
        document.text("name", program.name());
        document.days(program.window());
        program.owner().ifPresent(owner -> document.text("owner", owner));
        if (program.isOpenToAll()) {
            document.text("partners", ANY);
        } else {
            document.objects("partners", program.partners(), partner -> {
                document.text("party", partner.party());
                document.days(partner.validity());
                document.sourcesIfAny(partner.citations());
            });
        }
        if (!program.eligibility().isEmpty()) {
            document.objects("eligibility", program.eligibility(), rule -> {
                document.text("id", rule.id());
                new ConditionWriter(document).write("when", rule.when());
            });
        }
        document.objects("targets", program.targets(), this::writeMembers);
        document.texts("supports", program.supports());
        document.sources(program.citations());
    }

    private void writeMembers(Target target) {
        document.text("id", target.id());
        document.name("indicator", target.indicator());
        document.name("kind", target.kind());
        document.number("value", target.value());
        document.number("baseline", target.baseline());
        document.number("total", target.cumulativeValue());
        document.generator().writeBooleanProperty("minimum", target.isMinimum());
        document.day("earliest", target.earliest());
        document.day("by", Optional.of(target.deadline()));
        target.window().ifPresent(window -> document.object("window", () -> writeMembers(window)));
        target.follows().ifPresent(id -> document.text("follows", id));
        target.population().ifPresent(of -> document.object("population", () -> writeMembers(of)));
        target.publisher().ifPresent(publisher -> document.text("publisher", publisher));
        if (!target.parts().isEmpty()) {
            document.objects("parts", target.parts(), this::writeMembers);
        }
        document.sources(target.citations());
    }

    private void writeMembers(EventWindow window) {
        document.text("event", window.event());
        document.text("on", window.on().toString());
        document.text("after", window.after().toString());
        document.text("within", window.within().toString());
    }

    private void writeMembers(Population population) {
        document.number("msmes", population.msmes());
        population.year().ifPresent(year -> document.number("year", year));
        population.publisher().ifPresent(publisher -> document.text("publisher", publisher));
        document.sourcesIfAny(population.citations());
    }

    private void writeMembers(TargetPart part) {
        Segment segment = part.segment();
        if (segment instanceof Segment.InRegion region) {
            document.text("region", region.code().toString());
        } else if (segment instanceof Segment.OfScale scale) {
            document.name("scale", scale.scale());
        } else if (segment instanceof Segment.ByPartner partner) {
            document.text("partner", partner.party());
        }
        document.number("value", part.value());
    }
}
