package id.msme.digest;

import static java.util.Objects.requireNonNull;

import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The secret under which identities are hashed with HMAC-SHA-256. */
public final class Secret {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int MIN_BYTES = 16;

    private final SecretKeySpec key;

    /**
     * Copies the bytes.
     *
     * @throws IllegalArgumentException if they are fewer than 16
     */
    public Secret(byte[] bytes) {
        requireNonNull(bytes, "secret");
        if (bytes.length < MIN_BYTES) {
            throw new IllegalArgumentException("a secret has at least " + MIN_BYTES + " bytes, not " + bytes.length);
        }
        key = new SecretKeySpec(bytes, ALGORITHM);
    }

    /** A new MAC under the secret, for one thread at a time. */
    public Mac mac() {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac;
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, e);
        }
    }
}
