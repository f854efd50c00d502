package id.msme.run;

import static java.util.Objects.requireNonNull;

import id.msme.text.Counted;
import java.util.HexFormat;

/**
 * A digest of the verdicts of a run in 128 bits: two runs that judged the same records alike have the same digest,
 * whatever the order, the number of threads, the machine, the language of the messages or the names of the files.
 *
 * <p>It is the sum, modulo 2^128, of the first 16 bytes of the SHA-256 of each record's line number, id, acceptance,
 * scale, region, and the codes, severities and pointers of its findings. So the digests of parts add up to the digest
 * of the whole. It is made to find differences, not to withstand one who forges records.
 *
 * @param high the upper 64 bits
 * @param low the lower 64 bits
 */
public record RunDigest(long high, long low) {

    private static final RunDigest NONE = new RunDigest(0, 0);
    private static final int HEX_DIGITS = 32;

    /** {@return the digest of no records} */
    public static RunDigest none() {
        return NONE;
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @param hex 32 hexadecimal digits
     * @return the digest
     * @throws IllegalArgumentException if the text is not of that form
     */
    public static RunDigest parse(String hex) {
        requireNonNull(hex, "hex");
        if (hex.length() != HEX_DIGITS) {
            throw new IllegalArgumentException(
                    "a digest has 32 hexadecimal digits, got " + Counted.of(hex.length(), "character"));
        }
        int half = HEX_DIGITS / 2;
        return new RunDigest(
                HexFormat.fromHexDigitsToLong(hex, 0, half), HexFormat.fromHexDigitsToLong(hex, half, HEX_DIGITS));
    }

    /**
     * {@return the digest of both parts}
     *
     * @param other the digest of other records
     */
    public RunDigest plus(RunDigest other) {
        requireNonNull(other, "other");
        long sum = low + other.low;
        long carry = Long.compareUnsigned(sum, low) < 0 ? 1 : 0;
        return new RunDigest(high + other.high + carry, sum);
    }

    /** The digest without a part of it. */
    RunDigest minus(RunDigest other) {
        long borrow = Long.compareUnsigned(low, other.low) < 0 ? 1 : 0;
        return new RunDigest(high - other.high - borrow, low - other.low);
    }

    /** {@return 32 hexadecimal digits} */
    @Override
    public String toString() {
        var hex = HexFormat.of();
        return hex.toHexDigits(high) + hex.toHexDigits(low);
    }
}
