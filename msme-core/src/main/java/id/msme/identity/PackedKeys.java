package id.msme.identity;

import id.msme.text.Inside;

/** Opens the packed form of keys to files and hashes of keys. */
final class PackedKeys implements Inside.Keys<DuplicateKey> {

    @Override
    public long packed(DuplicateKey key) {
        return key.packed();
    }

    @Override
    public DuplicateKey restore(String program, long packed) {
        return new DuplicateKey(program, packed);
    }
}
