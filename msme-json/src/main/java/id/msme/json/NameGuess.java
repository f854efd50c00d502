package id.msme.json;

import id.msme.form.Member;
import id.msme.text.EightBytes;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the member whose name comes next in one kind of object. A file's records name their members in the same order,
 * so the member that usually follows is tried first; any other is looked up by the first letters of its name.
 */
final class NameGuess {

    /** How many words of eight bytes a name and its closing quote take at most. */
    private static final int WORDS = 3;

    /** Every name has so many bytes with its closing quote. */
    private static final long START = 0xFF_FFFF;

    private static final int PLACES = 64;
    private static final int PLACE_SHIFT = Long.SIZE - Integer.numberOfTrailingZeros(PLACES);
    /** An odd number with bits of either kind, so that the highest bits of a product depend on all of the start. */
    private static final long MIXER = 0x9E37_79B9_7F4A_7C15L;
    /** The answer where a name is none of the members'. */
    static final int NONE = -1;

    private final Member[] members;
    private final int[] lengths;
    private final long[] words;
    private final long[] masks;
    /** By the hash of its start: a member, or {@link #NONE}. */
    private final int[] places = new int[PLACES];
    /** By member: another one with the same hash, or {@link #NONE}. */
    private final int[] others;
    /** By the member before, from 1, or 0 at the start: the member that usually follows it. */
    private final int[] followers;
    /** By the same: whether another member followed the last time. */
    private final boolean[] isDoubtful;

    NameGuess(List<Member> ofObject) {
        members = ofObject.toArray(Member[]::new);
        lengths = new int[members.length];
        words = new long[WORDS * members.length];
        masks = new long[WORDS * members.length];
        others = new int[members.length];
        followers = new int[members.length + 1];
        isDoubtful = new boolean[members.length + 1];
        Arrays.fill(places, NONE);
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
        int place = place(words[WORDS * member]);
        others[member] = places[place];
        places[place] = member;
    }

    /**
     * Finds the name that starts at an index, with its closing quote.
     *
     * @param bytes the record
     * @param at the index after the opening quote
     * @param before the member before it, as this method answered, or {@link #NONE}
     * @return the index of the member, or {@link #NONE} if the name is none of the members'
     */
    int find(byte[] bytes, int at, int before) {
        int guess = followers[before + 1];
        if (isAt(bytes, at, guess)) {
            isDoubtful[before + 1] = false;
            return guess;
        }
        int found = lookUp(bytes, at);
        if (found != NONE) {
            learnFollower(before, found);
        }
        return found;
    }

    /** A member that some records leave out is still expected after one of them, but no more after two in a row. */
    private void learnFollower(int before, int found) {
        if (isDoubtful[before + 1]) {
            followers[before + 1] = found;
        }
        isDoubtful[before + 1] = !isDoubtful[before + 1];
    }

    /** The number of bytes of the name of a member and its closing quote. */
    int length(int member) {
        return lengths[member];
    }

    private int lookUp(byte[] bytes, int at) {
        int member = places[place(EightBytes.at(bytes, at))];
        while (member != NONE && !isAt(bytes, at, member)) {
            member = others[member];
        }
        return member;
    }

    private static int place(long word) {
        return (int) (((word & START) * MIXER) >>> PLACE_SHIFT);
    }

    // all words of a name are compared at once: how many there are is not to be foreseen

    private boolean isAt(byte[] bytes, int at, int member) {
        int word = WORDS * member;
        long differences = difference(bytes, at, word)
                | difference(bytes, at + Long.BYTES, word + 1)
                | difference(bytes, at + 2 * Long.BYTES, word + 2);
        return differences == 0;
    }

    private long difference(byte[] bytes, int at, int word) {
        return (EightBytes.at(bytes, at) ^ words[word]) & masks[word];
    }

    Member member(int index) {
        return members[index];
    }
}
