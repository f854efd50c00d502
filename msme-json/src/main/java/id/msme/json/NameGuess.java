package id.msme.json;

import id.msme.form.Member;
import id.msme.text.EightBytes;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the member whose name comes next in one kind of object. A file's records name their members in the same order,
 * so the member that followed the last time is tried first.
 */
final class NameGuess {

    /** How many words of eight bytes a name and its closing quote take at most. */
    private static final int WORDS = 3;

    private final Member[] members;
    private final int[] lengths;
    private final long[] words;
    private final long[] masks;
    /** By the member before, from 1, or 0 at the start: the member that followed it. */
    private final int[] followers;

    NameGuess(List<Member> ofObject) {
        members = ofObject.toArray(Member[]::new);
        lengths = new int[members.length];
        words = new long[WORDS * members.length];
        masks = new long[WORDS * members.length];
        followers = new int[members.length + 1];
        for (int i = 0; i < members.length; i++) {
            learn(i, (members[i].jsonName() + '"').getBytes(StandardCharsets.US_ASCII));
            followers[i] = i;
        }
    }

    private void learn(int member, byte[] quoted) {
        lengths[member] = quoted.length;
        byte[] name = Arrays.copyOf(quoted, WORDS * Long.BYTES);
        byte[] mask = new byte[name.length];
        Arrays.fill(mask, 0, quoted.length, (byte) -1);
        for (int i = 0; i < WORDS; i++) {
            words[WORDS * member + i] = EightBytes.at(name, i * Long.BYTES);
            masks[WORDS * member + i] = EightBytes.at(mask, i * Long.BYTES);
        }
    }

    /**
     * Finds the name that starts at an index, with its closing quote.
     *
     * @param bytes the record
     * @param at the index after the opening quote
     * @param before the member before it, as this method answered, or -1
     * @return the index of the member, or -1 if the name is none of the members'
     */
    int find(byte[] bytes, int at, int before) {
        int guess = followers[before + 1];
        if (isAt(bytes, at, guess)) {
            return guess;
        }
        int found = findAfter(guess, bytes, at);
        if (found >= 0) {
            followers[before + 1] = found;
        }
        return found;
    }

    /** The number of bytes of the name of a member and its closing quote. */
    int length(int member) {
        return lengths[member];
    }

    /** Looks at the members after one, then at those before it: what a record leaves out is skipped. */
    private int findAfter(int guess, byte[] bytes, int at) {
        for (int i = guess + 1; i < members.length; i++) {
            if (isAt(bytes, at, i)) {
                return i;
            }
        }
        for (int i = 0; i < guess; i++) {
            if (isAt(bytes, at, i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isAt(byte[] bytes, int at, int member) {
        int base = WORDS * member;
        int length = lengths[member];
        return matches(bytes, at, base)
                && (length <= Long.BYTES || matches(bytes, at + Long.BYTES, base + 1))
                && (length <= 2 * Long.BYTES || matches(bytes, at + 2 * Long.BYTES, base + 2));
    }

    private boolean matches(byte[] bytes, int at, int word) {
        return ((EightBytes.at(bytes, at) ^ words[word]) & masks[word]) == 0;
    }

    Member member(int index) {
        return members[index];
    }
}
