package id.msme.checkpoint;

import id.msme.digest.Secret;
import id.msme.identity.DuplicateKey;
import id.msme.text.Inside;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import javax.crypto.Mac;

/**
 * Hashed keys in a file: eight bytes that name the format, how many keys there are, eight bytes for each, and the
 * HMAC-SHA256 of all of that under the same secret. A file that was changed, or made under another secret, is refused.
 */
public final class KeyFile {

    private static final Inside.Keys<DuplicateKey> KEYS = Inside.keys();

    private static final byte[] FORMAT = "msmekey1".getBytes(StandardCharsets.US_ASCII);

    private KeyFile() {}

    /** Remembers the keys of a file. */
    public static void read(Path file, Secret secret, KeySets keys) throws IOException {
        Mac mac = secret.mac();
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            byte[] format = in.readNBytes(FORMAT.length);
            if (!Arrays.equals(format, FORMAT)) {
                throw new IOException("it is no file of keys");
            }
            mac.update(format);
            long count = take(in, mac);
            for (long i = 0; i < count; i++) {
                keys.add(KEYS.restore(HashedKeys.ALL_PROGRAMS, take(in, mac)));
            }
            if (!MessageDigest.isEqual(in.readNBytes(mac.getMacLength() + 1), mac.doFinal())) {
                throw new IOException("its keys are damaged, or were hashed under another secret");
            }
        } catch (EOFException e) {
            throw new IOException("its keys end too early", e);
        }
    }

    private static long take(DataInputStream in, Mac mac) throws IOException {
        long value = in.readLong();
        update(mac, value);
        return value;
    }

    private static void update(Mac mac, long value) {
        for (int shift = Long.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
            mac.update((byte) (value >>> shift));
        }
    }

    /** Writes the draft of a file, which is put in its place later. */
    public static Draft writeDraft(Path file, Secret secret, KeySets keys) throws IOException {
        return Draft.write(file, target -> write(new DataOutputStream(target), secret.mac(), keys));
    }

    private static void write(DataOutputStream out, Mac mac, KeySets keys) throws IOException {
        try {
            out.write(FORMAT);
            mac.update(FORMAT);
            put(keys.size(HashedKeys.ALL_PROGRAMS), out, mac);
            keys.forEach(HashedKeys.ALL_PROGRAMS, key -> put(key, out, mac));
            out.write(mac.doFinal());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void put(long value, DataOutputStream out, Mac mac) {
        try {
            out.writeLong(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        update(mac, value);
    }
}
