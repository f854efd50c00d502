package id.msme.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import id.msme.form.Member;
import id.msme.form.MemberType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class KnownNamesProperties {

    private static final int ROOM = 64;

    @Provide
    Arbitrary<Member> objects() {
        return Arbitraries.of(Stream.of(Member.values())
                .filter(member -> member.type() == MemberType.OBJECT)
                .toList());
    }

    @Property
    void findsEachMemberInAnyOrder(@ForAll("objects") Member object, @ForAll Random random) {
        List<Member> members = object.members();
        KnownNames names = namesOf(object);
        Predecessor before = names.start();
        for (int i = 0; i < ROOM; i++) {
            Member next = members.get(random.nextInt(members.size()));
            KnownName found = names.find(bytes("\"" + next.jsonName() + "\":"), 0, before);
            assertNotNull(found);
            assertEquals(next, found.member());
            assertEquals(next.jsonName().length() + 2, found.length());
            before = found;
        }
    }

    @Property
    void findsNoOtherName(@ForAll("objects") Member object, @ForAll Random random) {
        List<Member> members = object.members();
        KnownNames names = namesOf(object);
        String name = members.get(random.nextInt(members.size())).jsonName();
        int at = random.nextInt(name.length());
        for (String other : List.of(
                name + "s", name.substring(0, at), name.substring(0, at) + "_" + name.substring(at + 1), "\"" + name)) {
            assertNull(names.find(bytes("\"" + other + "\":1"), 0, names.start()), other);
        }
    }

    private static KnownNames namesOf(Member object) {
        KnownNames names = new KnownName(object, new RecordForm(), null).members();
        assertNotNull(names);
        return names;
    }

    private static byte[] bytes(String text) {
        byte[] bytes = new byte[ROOM];
        byte[] ascii = text.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(ascii, 0, bytes, 0, ascii.length);
        return bytes;
    }
}
