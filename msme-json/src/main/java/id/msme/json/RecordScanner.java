package id.msme.json;

import id.msme.form.Member;
import id.msme.form.MemberType;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads a record of the usual shape straight from its bytes, with members that are null, of the wrong type, of unknown
 * names or doubled, and with escapes in texts. What is not usual (an escape elsewhere, a surrogate, bad UTF-8, any
 * error of syntax, anything near a limit) is given up, and the {@link RecordParser} reads the record from the start: it
 * alone refuses records for their syntax, so the two cannot disagree about one. A record that is too deep or
 * has a name twice is the exception: the parser would take many times the time of one that is right.
 */
final class RecordScanner {

    private static final int NO_INDEX = RecordForm.NO_INDEX;

    private final RecordForm form;
    private final RecordBytes bytes = new RecordBytes();
    private final StrangeMembers strange;
    private final UnusualValues unusual;
    private final KnownNames names;
    /** The first member whose name stands twice in one object. */
    private @Nullable KnownName doubled;

    /** Creates a scanner that fills a form. */
    RecordScanner(RecordForm form) {
        this.form = form;
        strange = new StrangeMembers(form, bytes);
        unusual = new UnusualValues(form, bytes, strange);
        names = Objects.requireNonNull(new KnownName(Member.RECORD, form, null).members());
    }

    /** Fills the form, and answers whether it could; if not, the form is to be cleared. */
    boolean read(byte[] array, int offset, int length) {
        bytes.load(array, offset, length);
        form.setAscii(bytes.array());
        strange.clear();
        unusual.clear();
        doubled = null;
        int after = readMembers(names, NO_INDEX, bytes.indexOf('{', RecordBytes.START) + 1);
        if (!bytes.isEnd(bytes.afterBlank(after))) {
            return false;
        }
        if (doubled != null) {
            form.refuseDuplicate(Strictness.masked(doubled.member().jsonName()));
        }
        return true;
    }

    /** Whether the record that was read last was given up because it is too deep. */
    boolean isTooDeep() {
        return strange.isTooDeep();
    }

    /** The index at which the record that was read last is too deep. */
    int tooDeepAt() {
        return strange.tooDeepAt();
    }

    // one loop over an object and those in it: where each was a call, a record took half as long again

    /** Reads an object, with the objects that are its members, from after its opening brace. */
    private int readMembers(KnownNames outermost, int index, int first) {
        KnownNames object = outermost;
        Predecessor before = object.open(strange.size());
        long seen = 0;
        int from = first;
        int after;
        while (true) {
            int at = bytes.indexOf('"', from);
            KnownName name = object.find(bytes.array(), at, before);
            if (name == null) {
                after = passOver(from, object, before);
            } else {
                if ((seen & name.bit()) != 0 && doubled == null) {
                    doubled = name;
                }
                seen |= name.bit();
                int value = bytes.after(':', at + name.length());
                KnownNames members = name.members();
                int brace = members == null ? RecordBytes.NOWHERE : bytes.indexOf('{', value);
                if (!RecordBytes.isNowhere(brace) && members != null) {
                    object = members;
                    before = object.open(strange.size());
                    from = brace + 1;
                    continue;
                }
                before = name;
                after = readValue(name, index, value);
            }
            int comma = bytes.indexOf(',', after);
            while (RecordBytes.isNowhere(comma) && object != outermost) {
                after = close(object, index, after);
                before = object.object();
                object = Objects.requireNonNull(object.outer());
                comma = bytes.indexOf(',', after);
            }
            if (RecordBytes.isNowhere(comma)) {
                break;
            }
            from = comma + 1;
        }
        if (index == NO_INDEX) {
            // the record itself ends last
            form.state(seen & ~unusual.unusable());
        }
        return close(outermost, index, after);
    }

    /** Passes over a member that the format does not know, or reads nothing in an object without members. */
    private int passOver(int from, KnownNames object, Predecessor before) {
        int at = bytes.afterBlank(from);
        boolean isFirst = before == object.start() && strange.size() == object.firstStrange();
        return isFirst && bytes.at(at) == '}'
                ? at
                : strange.passOver(bytes.indexOf('"', at), object.firstStrange(), object.depth());
    }

    /** Ends an object, and answers the index after its closing brace. */
    private int close(KnownNames object, int index, int at) {
        int after = bytes.indexOf('}', at) + 1;
        if (strange.size() > object.firstStrange() && !RecordBytes.isNowhere(after)) {
            strange.report(object.object().member(), index, object.firstStrange());
        }
        return after;
    }

    private int readValue(KnownName name, int index, int at) {
        MemberType type = name.type();
        Cell known = name.cell();
        Cell cell = known != null ? known : form.cell(name.member(), index);
        int after;
        if (type == MemberType.STRING) {
            after = keepText(cell, at);
        } else if (type == MemberType.INTEGER) {
            after = bytes.afterInteger(at);
            cell.keep(bytes.number());
        } else if (type == MemberType.DECIMAL) {
            after = bytes.afterShortDecimal(at);
            cell.keep(at, Math.max(0, after - at));
            cell.keep(bytes.number());
        } else if (type == MemberType.BOOLEAN) {
            after = bytes.afterFlag(at);
            cell.keep(bytes.number());
        } else if (type == MemberType.ARRAY) {
            after = readElements(name, cell, at);
        } else {
            after = readElement(name, index, at);
        }
        if (RecordBytes.isNowhere(after)) {
            return unusual.read(name.member(), index, at);
        }
        if (known == null) {
            form.state(name.member(), index);
        }
        return after;
    }

    /** Reads an element that is an object. What should be an object and is none comes here too: no brace is found. */
    private int readElement(KnownName object, int index, int from) {
        form.clearMembers(object.member(), index);
        return readMembers(Objects.requireNonNull(object.members()), index, bytes.indexOf('{', from) + 1);
    }

    private int readElements(KnownName list, Cell cell, int from) {
        KnownName element = Objects.requireNonNull(list.element());
        int most = list.member().mostElements();
        int count = 0;
        int at = bytes.after('[', from);
        boolean isMore = bytes.at(at) != ']';
        while (isMore) {
            int after = bytes.afterBlank(readValue(element, count, at));
            count++;
            isMore = bytes.isComma(after, most - count);
            at = isMore ? bytes.afterBlank(after + 1) : after;
        }
        cell.keep(count);
        return bytes.indexOf(']', at) + 1;
    }

    private int keepText(Cell cell, int at) {
        int after = bytes.afterText(at);
        if (!bytes.isAscii()) {
            return bytes.keepDecoded(cell, at + 1, after);
        }
        // a text that is none has no length
        cell.keep(at + 1, Math.max(0, after - at - 2));
        return after;
    }
}
