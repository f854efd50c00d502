package id.msme.receipt;

import id.msme.language.Language;
import id.msme.language.Messages;
import java.util.regex.Pattern;

/** The names of members in sentences for people. */
final class MemberNames {

    private static final Pattern INDEX = Pattern.compile("/([0-9]+)");

    private MemberNames() {}

    /** The name of the member at a pointer, with the number of the element from 1 where it is in a list. */
    static String of(String pointer, Language language) {
        Messages messages = Messages.of(language);
        if (pointer.isEmpty()) {
            return messages.text("member.record");
        }
        var index = INDEX.matcher(pointer);
        boolean isIndexed = index.find();
        String key = "member" + INDEX.matcher(pointer).replaceAll("/#").replace('/', '.');
        String name = messages.keys().contains(key) ? messages.text(key) : pointer;
        return isIndexed ? name + " " + (Integer.parseInt(index.group(1)) + 1) : name;
    }
}
