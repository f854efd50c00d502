package id.msme.run;

import id.msme.checkpoint.ByteBlock;
import id.msme.digest.Sha256;
import id.msme.enrolment.Judgement;
import id.msme.finding.Finding;
import id.msme.scale.Scale;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/**
 * Digests verdicts one by one, on one thread. Each part is written after its length, so that no two records write the
 * same.
 */
final class RecordDigest {

    private static final int ABSENT = -1;

    private final MessageDigest sha256 = Sha256.digest();
    private final ByteBlock bytes = new ByteBlock(1 << 10);

    RunDigest of(long line, Judgement judgement) {
        bytes.reset();
        put(line);
        put(judgement.id().orElse(null));
        put(judgement.accepted() ? 1 : 0);
        put(judgement.scale().map(Scale::name).orElse(null));
        put(judgement.region().map(Object::toString).orElse(null));
        put(judgement.findings().size());
        for (Finding finding : judgement.findings()) {
            put(finding.code().id());
            put(finding.severity().name());
            put(finding.pointer());
        }
        sha256.update(bytes.bytes(), 0, bytes.size());
        ByteBuffer hash = ByteBuffer.wrap(sha256.digest());
        return new RunDigest(hash.getLong(), hash.getLong());
    }

    private void put(long number) {
        for (int shift = Long.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
            bytes.write((int) (number >>> shift));
        }
    }

    private void put(@Nullable String text) {
        if (text == null) {
            put(ABSENT);
            return;
        }
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        put(utf8.length);
        bytes.write(utf8, 0, utf8.length);
    }
}
