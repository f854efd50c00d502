package id.msme.json;

import id.msme.enrolment.Member;
import id.msme.enrolment.MemberType;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.core.sym.BinaryNameMatcher;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * The members of one kind of object, found by the bytes of their names.
 *
 * @param matcher answers the index of a name
 * @param members the members, by that index
 */
record ObjectShape(PropertyNameMatcher matcher, List<Member> members) {

    private static final Map<Member, ObjectShape> SHAPES = shapes();

    static ObjectShape of(Member object) {
        return Objects.requireNonNull(SHAPES.get(object), object::name);
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
                members);
    }
}
