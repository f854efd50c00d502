package id.msme.json;

import id.msme.form.Member;
import id.msme.form.MemberType;
import java.util.Objects;

/**
 * Reads a record of the usual shape straight from its bytes, with members that are null, of the wrong type, of unknown
 * names or doubled, with lists that are too long and with escapes in its texts and names. What is not usual (a lone
 * surrogate, bad UTF-8, any error of syntax, anything near a limit) is given up, and the parser reads the record from
 * the start: it alone refuses records for their syntax, so the two cannot disagree about one. A record that is too deep
 * or has a name twice is the exception: the parser would take many times the time of one that is right.
 */
final class RecordScanner {

    private static final int NO_INDEX = RecordForm.NO_INDEX;

    private final RecordForm form;
    private final RecordBytes bytes = new RecordBytes();
    private final Escapes escapes = new Escapes();
    private final StrangeMembers strange;
    private final UnusualValues unusual;
    private final KnownNames names;

    /** Creates a scanner that fills a form. */
    RecordScanner(RecordForm form) {
        this.form = form;
        strange = new StrangeMembers(form, bytes, escapes);
        unusual = new UnusualValues(form, bytes, strange, escapes);
        names = Objects.requireNonNull(new KnownName(Member.RECORD, form, null).members());
    }

    /** Fills the form, and answers whether it could; if not, the form is to be cleared. */
    boolean read(byte[] array, int offset, int length) {
        bytes.load(array, offset, length);
        form.setAscii(bytes.array());
        strange.clear();
        unusual.clear();
        int after = readMembers(names, NO_INDEX, bytes.indexOf('{', RecordBytes.START) + 1);
        if (!bytes.isEnd(bytes.afterBlank(after))) {
            return false;
        }
        form.refuseIfDoubled();
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
            if (name == null && bytes.hasEscape(at) && escapes.replaceInName(bytes.array(), at)) {
                name = object.find(bytes.array(), at, before);
            }
            if (name == null) {
                after = passOver(from, object, before);
            } else {
                if ((seen & name.bit()) != 0) {
                    form.noteDoubled(name.member().jsonName());
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
        KnownName element = name.element();
        Cell known = name.cell();
        Cell cell = known != null ? known : form.cell(name.member(), index);
        int after = element != null ? readElements(name, element, cell, at) : readScalar(name.type(), cell, at);
        if (RecordBytes.isNowhere(after)) {
            return unusual.read(name.member(), index, at);
        }
        if (known == null) {
            form.state(name.member(), index);
        }
        return after;
    }

    /** Reads a text, number or flag; what should be an object, and is none, is not found. */
    private int readScalar(MemberType type, Cell cell, int at) {
        int after;
        if (type == MemberType.STRING) {
            return keepText(cell, at);
        } else if (type == MemberType.INTEGER) {
            after = bytes.afterInteger(at);
        } else if (type == MemberType.DECIMAL) {
            after = bytes.afterShortDecimal(at);
            cell.keep(at, Math.max(0, after - at));
        } else if (type == MemberType.BOOLEAN) {
            after = bytes.afterFlag(at);
        } else {
            return RecordBytes.NOWHERE;
        }
        cell.keep(bytes.number());
        return after;
    }

    private int readElements(KnownName list, KnownName element, Cell cell, int from) {
        int most = list.member().mostElements();
        int findingsBefore = form.findingCount();
        int count = 0;
        int at = bytes.after('[', from);
        boolean isMore = bytes.at(at) != ']';
        while (isMore) {
            int after = bytes.afterBlank(readElement(element, count, at));
            count++;
            isMore = bytes.isComma(after, most - count);
            at = isMore ? bytes.afterBlank(after + 1) : after;
        }
        cell.keep(count);
        unusual.noteEnd(at, findingsBefore);
        return bytes.indexOf(']', at) + 1;
    }

    /** Reads an element, a text or an object: not by {@link #readValue}, which would be compiled into itself. */
    private int readElement(KnownName element, int index, int at) {
        Member member = element.member();
        KnownNames members = element.members();
        int after;
        if (members == null) {
            after = keepText(form.cell(member, index), at);
        } else {
            form.clearMembers(member, index);
            after = readMembers(members, index, bytes.indexOf('{', at) + 1);
        }
        if (RecordBytes.isNowhere(after)) {
            return unusual.read(member, index, at);
        }
        form.state(member, index);
        return after;
    }

    /** Keeps a text in ASCII; one that is none has no length. */
    private int keepText(Cell cell, int at) {
        int after = bytes.afterAscii(at);
        cell.keep(at + 1, Math.max(0, after - at - 2));
        return after;
    }
}
