package id.msme.synthetic;

import id.msme.form.Member;
import id.msme.form.MemberType;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes drafts as JSON, each on one line. */
final class Json {

    private static final Map<Member, List<Member>> MEMBERS = new EnumMap<>(Member.class);

    static {
        Arrays.stream(Member.values())
                .filter(member -> member.type() == MemberType.OBJECT)
                .forEach(object -> MEMBERS.put(object, object.members()));
    }

    private final StringBuilder out = new StringBuilder();

    /** {@return a text in quotes; what JSON does not allow in them is escaped} */
    static String quoted(String text) {
        var quoted = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ') {
                quoted.append("\\u00").append(c < 16 ? "0" : "1").append(Character.forDigit(c % 16, 16));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }

    byte[] bytes(Draft draft) {
        out.setLength(0);
        writeObject(draft, Member.RECORD);
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Writes an object, and answers whether it holds anything. */
    private boolean writeObject(Draft draft, Member object) {
        int start = out.append('{').length();
        for (Member member : MEMBERS.getOrDefault(object, List.of())) {
            writeMember(draft, member, start);
        }
        draft.addition(object).ifPresent(members -> {
            separate(start);
            out.append(members);
        });
        boolean holdsAny = out.length() > start;
        out.append('}');
        return holdsAny;
    }

    private void writeMember(Draft draft, Member member, int objectStart) {
        Optional<String> value = draft.json(member);
        if (value.isEmpty() && member.type() != MemberType.OBJECT) {
            return;
        }
        int before = out.length();
        separate(objectStart);
        out.append('"').append(member.jsonName()).append("\":");
        if (value.isPresent()) {
            out.append(value.get());
        } else if (!writeObject(draft, member)) {
            out.setLength(before);
        }
    }

    private void separate(int objectStart) {
        if (out.length() > objectStart) {
            out.append(',');
        }
    }
}
