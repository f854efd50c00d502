package id.msme.sketch;

import static java.util.Objects.requireNonNull;

import id.msme.digest.Secret;
import id.msme.identity.DuplicateKey;
import id.msme.text.Inside;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.crypto.Mac;

/**
 * Numbers that stand for MSMEs, made with a secret key (HMAC-SHA-256, of which the first 64 bits are kept).
 *
 * <p>Partners who use the same key give the same MSME the same number, and can compare what they reached without
 * showing who it is. A plain hash would not do: NIB, NPWP and NIK are so few that all can be tried. Who has the key can
 * try them, so the number is still personal data in that hand. Two MSMEs share a number with a chance of about 1 in
 * 10,000 in a population of 64 million.
 */
public final class Pseudonyms {

    private static final Inside.Keys<DuplicateKey> KEYS = Inside.keys();

    private static final int BYTES_IN_PROGRAM = 16;

    private final Secret secret;

    private Pseudonyms(Secret secret) {
        this.secret = secret;
    }

    /**
     * {@return pseudonyms made with a key}
     *
     * @param secret at least 16 bytes, drawn at random and kept from those who see the pseudonyms; it is copied
     * @throws IllegalArgumentException if it is shorter
     */
    public static Pseudonyms with(byte[] secret) {
        return new Pseudonyms(new Secret(secret));
    }

    /**
     * {@return the number that stands for an MSME, whatever the program}
     *
     * @param msme the key that identifies it, see {@link id.msme.enrolment.Verdict#duplicateKey()}
     */
    public long of(DuplicateKey msme) {
        return ByteBuffer.wrap(secret.mac().doFinal(number(msme))).getLong();
    }

    /**
     * Returns bytes that stand for an MSME within its program, to find duplicates by on several machines without
     * sending the number itself. Two of 64 million MSMEs have the same bytes with a chance of about 1 in 10^23.
     *
     * @param msme the key of the MSME, as {@link id.msme.enrolment.Verdict#duplicateKey()} returns it
     * @return 16 bytes
     */
    public byte[] bytesInProgram(DuplicateKey msme) {
        requireNonNull(msme, "msme");
        Mac mac = secret.mac();
        mac.update(number(msme));
        mac.update(msme.program().getBytes(StandardCharsets.UTF_8));
        return Arrays.copyOf(mac.doFinal(), BYTES_IN_PROGRAM);
    }

    private static byte[] number(DuplicateKey msme) {
        return ByteBuffer.allocate(Long.BYTES).putLong(KEYS.packed(msme)).array();
    }

    /** {@return a text without the key} */
    @Override
    public String toString() {
        return "Pseudonyms[key=***]";
    }
}
