package id.msme.json;

import id.msme.finding.Finding;
import id.msme.finding.FindingCode;
import id.msme.form.Member;
import id.msme.text.Mask;
import id.msme.text.RecordLimits;

/** Passes over the members of a record that the format does not know, and over values that are not looked into. */
final class StrangeMembers {

    private static final int NOWHERE = RecordBytes.NOWHERE;

    private final RecordForm form;
    private final RecordBytes bytes;
    private final Escapes escapes;
    private final ScannedNames names = new ScannedNames();
    private int tooDeepAt;
    private int elements;

    StrangeMembers(RecordForm form, RecordBytes bytes, Escapes escapes) {
        this.form = form;
        this.bytes = bytes;
        this.escapes = escapes;
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
        int after = checked(name, bytes.afterText(quote));
        if (RecordBytes.isNowhere(after)) {
            return NOWHERE;
        }
        addName(name, after - 1, firstOfObject);
        return passOverValue(bytes.after(':', after), depth);
    }

    private void addName(int from, int to, int firstOfObject) {
        // where a name was doubled before, the record is refused, and all that counts is whether an object has members
        boolean isCounted = !form.isDoubled() || names.size() == firstOfObject;
        if (isCounted && !names.add(bytes.array(), from, to, firstOfObject)) {
            form.noteDoubled(bytes.text(from, to));
        }
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

    private int passOverText(int quote) {
        int after = bytes.afterText(quote);
        return RecordBytes.isNowhere(after) ? passOverEscaped(quote) : checked(quote + 1, after);
    }

    /** The index after the text that was read last, or nowhere if the text is not UTF-8. */
    private int checked(int from, int after) {
        return bytes.isAscii() || bytes.isUtf8(from, after - 1) ? after : NOWHERE;
    }

    private int passOverEscaped(int quote) {
        int from = quote + 1;
        int end = escapes.replace(bytes.array(), from);
        boolean isRead = !RecordBytes.isNowhere(end) && (escapes.isAscii(from) || bytes.isUtf8(from, escapes.end()));
        return isRead ? end + 1 : NOWHERE;
    }

    private int passOverElements(int from, int depth) {
        int at = bytes.afterBlank(from);
        return bytes.at(at) == ']' ? at + 1 : passOverRest(at, depth);
    }

    /** Passes over the last elements of an array in some depth, at least one, and its end. */
    int passOverRest(int first, int depth) {
        int count = 0;
        int at = first;
        boolean isMore = true;
        while (isMore) {
            int after = bytes.afterBlank(passOverValue(at, depth));
            count++;
            isMore = bytes.at(after) == ',';
            at = isMore ? bytes.afterBlank(after + 1) : after;
        }
        elements = count;
        return bytes.indexOf(']', at) + 1;
    }

    /** How many elements were passed over last. */
    int elements() {
        return elements;
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
                Mask.member(bytes.text(names.start(first), names.end(first)))));
        names.cutTo(first);
    }
}
