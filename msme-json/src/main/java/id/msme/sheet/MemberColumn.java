package id.msme.sheet;

import id.msme.form.Member;
import java.util.ArrayDeque;
import java.util.Optional;

/**
 * The member that a column holds.
 *
 * @param member the member
 * @param index the index of its training, from 0, or {@link #NO_INDEX}
 */
public record MemberColumn(Member member, int index) {

    /** The index of a member that is in no list. */
    public static final int NO_INDEX = -1;

    /** The dotted path, in which trainings are numbered from 1. */
    public String path() {
        var parts = new ArrayDeque<String>();
        Optional<Member> one = Optional.of(member);
        while (one.isPresent() && one.get() != Member.RECORD) {
            parts.push(
                    one.get() == Member.TRAINING
                            ? Integer.toString(index + 1)
                            : one.get().jsonName());
            one = one.get().parent();
        }
        return String.join(".", parts);
    }

    /** The JSON Pointer. */
    String pointer() {
        return index == NO_INDEX ? member.pointer() : member.pointer(index);
    }
}
