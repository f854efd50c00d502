package id.msme.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A reader uses one form again and again. */
class FormReaderProperties {

    private static final List<byte[]> LINES = Lines.all().map(Lines.Line::bytes).toList();

    /** Lines of the table, some of them cut off somewhere or with one byte changed. */
    @Provide
    Arbitrary<byte[]> lines() {
        var whole = Arbitraries.of(LINES);
        var cut = Combinators.combine(whole, Arbitraries.integers().between(0, 400))
                .as((line, length) -> Arrays.copyOf(line, Math.min(length, line.length)));
        var spoilt = Combinators.combine(
                        whole.filter(line -> line.length > 0),
                        Arbitraries.integers().between(0, 400),
                        Arbitraries.bytes())
                .as((line, at, value) -> {
                    byte[] copy = line.clone();
                    copy[at % copy.length] = value;
                    return copy;
                });
        return Arbitraries.oneOf(whole, cut, spoilt);
    }

    @Property(tries = 600)
    void nothingIsCarriedOverFromOneRecordToTheNext(
            @ForAll("lines") byte[] a, @ForAll("lines") byte[] b, @ForAll("lines") byte[] c) {
        var reader = EnrolmentReader.of(Records.VALIDATOR);
        for (byte[] line : List.of(a, b, c, b, a)) {
            assertThat(Records.shown(reader.read(line))).isEqualTo(Records.shown(Records.judge(line)));
        }
    }

    @Property(tries = 600)
    void unreadableRecordHasOneFindingAndNothingElse(@ForAll("lines") byte[] line) {
        var verdict = Records.judge(line);
        var found = Records.found(verdict);
        if (found.contains("json.syntax") || found.contains("json.duplicate-member")) {
            assertThat(found).hasSize(1);
            assertThat(verdict.id()).isEmpty();
            assertThat(verdict.program()).isEmpty();
            assertThat(verdict.duplicateKey()).isEmpty();
            assertThat(verdict.accepted()).isFalse();
        }
    }
}
