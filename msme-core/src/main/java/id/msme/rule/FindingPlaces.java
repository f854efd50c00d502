package id.msme.rule;

import id.msme.form.Member;
import id.msme.form.MemberType;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** Numbers that grow in the order in which findings are reported: by member, and in lists by element. */
public final class FindingPlaces {

    /** The place of what is no member: after all of them. */
    public static final int LAST = Integer.MAX_VALUE;

    private static final int PLACES_A_MEMBER = 1 << 18;
    private static final int PLACES_AN_ELEMENT = 1 << 4;
    private static final int MAX_INDEX_DIGITS = 4;

    /** The places of members, with index 0 for those in lists. */
    private static final int[] FIRST_PLACES = firstPlaces();

    private static final Member[] LISTS = {Member.CHANNELS, Member.TRAININGS};
    /** What the pointers of elements start with, by the place of their list. */
    private static final String[] PREFIXES = {Member.CHANNELS.pointer() + "/", Member.TRAININGS.pointer() + "/"};

    /** The members by their pointers, with index 0 for those in lists. */
    private static final Map<String, Member> BY_POINTER = Arrays.stream(Member.values())
            .collect(Collectors.toUnmodifiableMap(member -> member.pointer(0), member -> member));

    private FindingPlaces() {}

    private static int[] firstPlaces() {
        Member[] members = Member.values();
        int[] places = new int[members.length];
        for (Member member : members) {
            Member element = elementOf(member);
            places[member.ordinal()] = element.ordinal() * PLACES_A_MEMBER + member.ordinal() - element.ordinal();
        }
        return places;
    }

    /** The element of a list that a member is or belongs to; the member itself if there is no list. */
    private static Member elementOf(Member member) {
        if (!member.isIndexed()) {
            return member;
        }
        Member parent = member.parent().orElseThrow();
        return parent.type() == MemberType.ARRAY ? member : parent;
    }

    /** The place of a member; the index counts only for a member that needs one. */
    static int of(Member member, int index) {
        return FIRST_PLACES[member.ordinal()] + (member.isIndexed() ? index * PLACES_AN_ELEMENT : 0);
    }

    /**
     * {@return the place of a pointer, {@link #LAST} if it points to no member}
     *
     * @param pointer a JSON pointer
     */
    public static int of(String pointer) {
        for (int i = 0; i < LISTS.length; i++) {
            if (pointer.startsWith(PREFIXES[i])) {
                return placeIn(LISTS[i], pointer);
            }
        }
        Member member = BY_POINTER.get(pointer);
        return member == null ? LAST : of(member, 0);
    }

    private static int placeIn(Member list, String pointer) {
        int start = list.pointer().length() + 1;
        int end = pointer.indexOf('/', start);
        end = end < 0 ? pointer.length() : end;
        Member member = BY_POINTER.get(list.pointer() + "/0" + pointer.substring(end));
        String index = pointer.substring(start, end);
        boolean isIndex = !index.isEmpty()
                && index.length() <= MAX_INDEX_DIGITS
                && index.chars().allMatch(c -> c >= '0' && c <= '9');
        return member == null || !isIndex ? LAST : of(member, Integer.parseInt(index));
    }
}
