package id.msme.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class BulkRunProperties {

    @Property(tries = 30)
    void anyNumberOfThreadsWritesWhatThePlainestWayDoes(@ForAll long seed, @ForAll @IntRange(max = 4_000) int count)
            throws IOException {
        byte[] file = Lines.file(seed, count);
        Ran plainly = Ran.plainly(file);
        for (int threads : List.of(1, 2, 3, 8)) {
            assertThat(Ran.over(threads, file)).isEqualTo(plainly);
        }
    }

    @Property(tries = 60)
    void blocksMayBeCutAnywhere(@ForAll long seed, @ForAll @IntRange(min = 1, max = 700) int most) throws IOException {
        byte[] file = Lines.file(seed, 20);

        assertThat(Ran.over(2, Trickle.of(file, most))).isEqualTo(Ran.plainly(file));
    }

    @Property(tries = 30)
    void everythingReadIsAcceptedOrRejectedAndWritten(@ForAll long seed, @ForAll @IntRange(max = 2_000) int count)
            throws IOException {
        Ran ran = Ran.over(3, Lines.file(seed, count));

        assertThat(ran.verdicts().lines()).hasSize((int) ran.tally().records());
        assertThat(ran.rejected().chars().filter(c -> c == '\n'))
                .hasSize((int) ran.tally().rejected());
        assertThat(ran.verdicts().lines().filter(line -> line.contains("\"accepted\":true")))
                .hasSize((int) ran.tally().accepted());
    }

    @Property(tries = 40)
    void aStreamThatBreaksCostsTheLineItBreaksIn(@ForAll long seed, @ForAll @IntRange(max = 30_000) int length)
            throws IOException {
        byte[] file = Lines.file(seed, 100);
        byte[] start = Arrays.copyOf(file, Math.min(length, file.length));
        int wholeLines = start.length;
        while (wholeLines > 0 && start[wholeLines - 1] != '\n') {
            wholeLines--;
        }
        Ran plainly = Ran.plainly(Arrays.copyOf(start, wholeLines));

        BulkException e = catchThrowableOfType(BulkException.class, () -> Ran.over(2, Trickle.breaking(start)));

        assertThat(e.isReading()).isTrue();
        assertThat(e.name()).isEqualTo(Ran.NAME);
        assertThat(e.report().tally()).isEqualTo(plainly.tally());
        assertThat(e.report().lines()).isEqualTo(plainly.lines());
    }

    @Property(tries = 20)
    void digestsOfPartsAddUpInAnyOrder(@ForAll long seed, @ForAll @IntRange(min = 1, max = 400) int count)
            throws IOException {
        byte[] one = Lines.file(seed, count);
        byte[] other = Lines.file(seed + 1, count);

        RunDigest whole = digest(2, one, other);

        assertThat(whole).isEqualTo(digest(1, one).plus(digest(3, other))).isEqualTo(digest(2, other, one));
        assertThat(RunDigest.parse(whole.toString())).isEqualTo(whole);
    }

    private static RunDigest digest(int threads, byte[]... files) throws BulkException {
        var inputs = new ArrayList<BulkInput>();
        for (byte[] file : files) {
            inputs.add(BulkInput.of("file " + inputs.size(), new ByteArrayInputStream(file)));
        }
        return BulkRun.of(Ran.VALIDATOR)
                .threads(threads)
                .withoutDuplicates()
                .digest()
                .run(inputs)
                .digest();
    }
}
