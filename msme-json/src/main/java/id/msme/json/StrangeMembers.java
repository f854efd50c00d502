package id.msme.json;

import id.msme.finding.Finding;
import id.msme.finding.FindingCode;
import id.msme.form.Member;
import id.msme.text.RecordLimits;

/** Passes over the members of a record that the format does not know, and over values that are not looked into. */
final class StrangeMembers {

    private static final int NOWHERE = RecordBytes.NOWHERE;

    private final RecordForm form;
    private final RecordBytes bytes;
    private final ScannedNames names = new ScannedNames();
    private int tooDeepAt;

    StrangeMembers(RecordForm form, RecordBytes bytes) {
        this.form = form;
        this.bytes = bytes;
    }

    /** Forgets the record before. */
    void clear() {
        names.cutTo(0);
        tooDeepAt = NOWHERE;
    }

    /** The number of names in the objects that are open. */
    int size() {
        return names.size();
    }

    /** Whether a value of the record was too deep to be passed over. */
    boolean isTooDeep() {
        return tooDeepAt != NOWHERE;
    }

    /** The index of the value that is too deep, from the first byte of the record on. */
    int tooDeepAt() {
        return tooDeepAt - RecordBytes.START;
    }

    /** Passes over a member, from the opening quote of its name on, in an object of some depth. */
    int passOver(int quote, int firstOfObject, int depth) {
        int name = quote + 1;
        int after = passOverText(quote);
        if (RecordBytes.isNowhere(after) || !names.add(bytes.array(), name, after - 1, firstOfObject)) {
            return NOWHERE;
        }
        return passOverValue(bytes.after(':', after), depth);
    }

    /** Passes over a value that may be anything, in an object or array of some depth. */
    int passOverValue(int at, int depth) {
        return switch (bytes.at(at)) {
            case '"' -> passOverText(at);
            case '[' -> depth < RecordLimits.MAX_DEPTH ? passOverElements(at + 1, depth + 1) : giveUpTooDeep(at);
            case '{' -> depth < RecordLimits.MAX_DEPTH ? passOverMembers(at + 1, depth + 1) : giveUpTooDeep(at);
            case 'n' -> bytes.afterNull(at);
            case 't', 'f' -> bytes.afterFlag(at);
            default -> bytes.afterNumber(at);
        };
    }

    private int giveUpTooDeep(int at) {
        tooDeepAt = at;
        return NOWHERE;
    }

    /** Passes over a text; what is not ASCII is left to the parser, which checks it. */
    private int passOverText(int quote) {
        int after = bytes.afterText(quote);
        return bytes.isAscii() ? after : NOWHERE;
    }

    private int passOverElements(int from, int depth) {
        int at = bytes.afterBlank(from);
        boolean isMore = bytes.at(at) != ']';
        while (isMore) {
            int after = bytes.afterBlank(passOverValue(at, depth));
            isMore = bytes.at(after) == ',';
            at = isMore ? bytes.afterBlank(after + 1) : after;
        }
        return bytes.indexOf(']', at) + 1;
    }

    private int passOverMembers(int from, int depth) {
        int firstOfObject = names.size();
        int at = bytes.afterBlank(from);
        boolean isMore = bytes.at(at) != '}';
        while (isMore) {
            int after = bytes.afterBlank(passOver(bytes.indexOf('"', at), firstOfObject, depth));
            isMore = bytes.at(after) == ',';
            at = isMore ? bytes.afterBlank(after + 1) : after;
        }
        names.cutTo(firstOfObject);
        return bytes.indexOf('}', at) + 1;
    }

    /** Reports the names from a place on, which are those of an object that ends, and forgets them. */
    void report(Member object, int index, int first) {
        form.add(Finding.of(
                FindingCode.JSON_UNKNOWN_MEMBER,
                object.pointer(index),
                Integer.toString(names.size() - first),
                Strictness.masked(names.name(bytes.array(), first))));
        names.cutTo(first);
    }
}
