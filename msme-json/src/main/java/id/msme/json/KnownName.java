package id.msme.json;

import id.msme.form.Member;
import id.msme.form.MemberType;
import id.msme.text.EightBytes;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A member as a scanner knows it: the bytes of its name, and where its value is kept. */
final class KnownName extends Predecessor {

    /** How many words of eight bytes a name and its quotes take at most. */
    private static final int WORDS = 3;

    private final Member member;
    private final MemberType type;
    private final long bit;
    /** Where the value is kept; null for an element of a list or a member of one, of which there are many. */
    private final @Nullable Cell cell;
    /** The members of an object. */
    private final @Nullable KnownNames members;
    /** The elements of a list. */
    private final @Nullable KnownName element;

    private final int length;
    private final long word;
    private final long mask;
    private final long secondWord;
    private final long secondMask;
    private final long thirdWord;
    private final long thirdMask;

    KnownName(Member member, RecordForm form, @Nullable KnownNames outer) {
        this.member = member;
        type = member.type();
        bit = 1L << member.ordinal();
        cell = member.isIndexed() ? null : form.cell(member);
        members = type == MemberType.OBJECT ? new KnownNames(this, form, outer) : null;
        element = type == MemberType.ARRAY ? new KnownName(member.members().get(0), form, null) : null;
        byte[] quoted = ('"' + member.jsonName() + '"').getBytes(StandardCharsets.US_ASCII);
        length = quoted.length;
        byte[] name = Arrays.copyOf(quoted, WORDS * Long.BYTES);
        byte[] used = new byte[name.length];
        Arrays.fill(used, 0, length, (byte) -1);
        word = EightBytes.at(name, 0);
        mask = EightBytes.at(used, 0);
        secondWord = EightBytes.at(name, Long.BYTES);
        secondMask = EightBytes.at(used, Long.BYTES);
        thirdWord = EightBytes.at(name, 2 * Long.BYTES);
        thirdMask = EightBytes.at(used, 2 * Long.BYTES);
    }

    Member member() {
        return member;
    }

    MemberType type() {
        return type;
    }

    /** The bit of the member among all. */
    long bit() {
        return bit;
    }

    @Nullable
    Cell cell() {
        return cell;
    }

    @Nullable
    KnownNames members() {
        return members;
    }

    @Nullable
    KnownName element() {
        return element;
    }

    /** The first bytes of the name, the opening quote included. */
    long word() {
        return word;
    }

    /** The number of bytes of the name and its quotes. */
    int length() {
        return length;
    }

    /** Whether the name and its quotes are at an index; all words are compared at once, without a branch. */
    boolean isAt(byte[] bytes, int at) {
        long differences = ((EightBytes.at(bytes, at) ^ word) & mask)
                | ((EightBytes.at(bytes, at + Long.BYTES) ^ secondWord) & secondMask)
                | ((EightBytes.at(bytes, at + 2 * Long.BYTES) ^ thirdWord) & thirdMask);
        return differences == 0;
    }
}
