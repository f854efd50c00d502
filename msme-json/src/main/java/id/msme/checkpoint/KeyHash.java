package id.msme.checkpoint;

import id.msme.digest.Secret;
import id.msme.identity.DuplicateKey;
import id.msme.text.Inside;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.crypto.Mac;

/** The first 64 bits of an HMAC-SHA256 under a secret. One thread at a time uses it. */
public final class KeyHash {

    private static final Inside.Keys<DuplicateKey> KEYS = Inside.keys();

    private final Mac mac;
    private final ByteBuffer number = ByteBuffer.allocate(Long.BYTES);

    public KeyHash(Secret secret) {
        mac = secret.mac();
    }

    /** The hash of a key, its program included. */
    public long of(DuplicateKey key) {
        mac.update(key.program().getBytes(StandardCharsets.UTF_8));
        mac.update((byte) 0);
        mac.update(number.putLong(0, KEYS.packed(key)).array());
        return first64Bits();
    }

    /** The hash of a text. No program is empty, so that the 0 in front keeps it apart from the hashes of keys. */
    public long of(String text) {
        mac.update((byte) 0);
        mac.update(text.getBytes(StandardCharsets.UTF_8));
        return first64Bits();
    }

    private long first64Bits() {
        return ByteBuffer.wrap(mac.doFinal()).getLong();
    }
}
