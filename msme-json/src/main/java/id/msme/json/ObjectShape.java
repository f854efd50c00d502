package id.msme.json;

import id.msme.form.Member;
import id.msme.form.MemberType;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.core.sym.BinaryNameMatcher;
import tools.jackson.core.sym.PropertyNameMatcher;

/** The members of one kind of object, found by the bytes of their names. */
final class ObjectShape {

    private static final Map<Member, ObjectShape> SHAPES = shapes();

    private final PropertyNameMatcher matcher;
    private final Member[] members;

    private ObjectShape(PropertyNameMatcher matcher, Member[] members) {
        this.matcher = matcher;
        this.members = members;
    }

    static ObjectShape of(Member object) {
        return Objects.requireNonNull(SHAPES.get(object), object::name);
    }

    /** Answers the index of a name. */
    PropertyNameMatcher matcher() {
        return matcher;
    }

    /** The member whose name has an index. */
    Member member(int index) {
        return members[index];
    }

    private static Map<Member, ObjectShape> shapes() {
        var shapes = new EnumMap<Member, ObjectShape>(Member.class);
        Stream.of(Member.values())
                .filter(member -> member.type() == MemberType.OBJECT)
                .forEach(member -> shapes.put(member, make(member.members())));
        return shapes;
    }

    private static ObjectShape make(List<Member> members) {
        return new ObjectShape(
                BinaryNameMatcher.construct(
                        members.stream().map(Member::jsonName).toList()),
                members.toArray(Member[]::new));
    }
}
