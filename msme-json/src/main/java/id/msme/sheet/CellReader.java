package id.msme.sheet;

import id.msme.finding.Finding;
import id.msme.finding.FindingCode;
import id.msme.form.Member;
import id.msme.form.MemberType;
import id.msme.form.Presence;
import id.msme.text.Fault;
import id.msme.text.LongRange;
import id.msme.text.Mask;
import id.msme.text.RecordLimits;
import java.math.BigInteger;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Reads the text of one filled cell into the member of its column. */
final class CellReader {

    private static final Set<Member> IDENTIFIERS =
            EnumSet.of(Member.NIB, Member.NPWP, Member.NIK, Member.PHONE, Member.KBLI);

    private static final int MAX_EXACT_DIGITS = 15;

    private final RowForm form;

    CellReader(RowForm form) {
        this.form = form;
    }

    /** Reads the characters between two places, which are no spaces at either end, and at least one. */
    void read(char[] text, int start, int end, byte kind, Columns.Column column) {
        MemberColumn to = column.to();
        stateParents(to);
        if ((kind & Rows.ERROR) != 0) {
            refuse(to, Finding.of(FindingCode.JSON_TYPE, to.pointer(), expected(column), "cell-error"));
            return;
        }
        switch (to.member().type()) {
            case STRING -> readText(text, start, end, kind, column);
            case INTEGER, DECIMAL -> readNumber(text, start, end, kind, column);
            case BOOLEAN -> readFlag(text, start, end, column);
            case ARRAY -> readChannels(text, start, end);
            case OBJECT -> throw new IllegalStateException("no column holds " + to.member());
        }
    }

    private static String expected(Columns.Column column) {
        return switch (column.to().member().type()) {
            case INTEGER -> "integer";
            case DECIMAL -> "decimal";
            case BOOLEAN -> column.conversion().expectedFlag();
            case ARRAY -> "array";
            case STRING -> column.to().member().isDate() ? "date" : "string";
            case OBJECT -> "object";
        };
    }

    private void stateParents(MemberColumn to) {
        Optional<Member> parent = to.member().parent();
        while (parent.isPresent() && parent.get() != Member.RECORD) {
            Member one = parent.get();
            if (one == Member.TRAINING) {
                form.value(one, to.index()).become(Presence.STATED);
            } else if (one == Member.TRAININGS) {
                var list = form.value(one);
                long size = list.presence() == Presence.STATED ? list.number() : 0;
                list.state(Math.max(size, to.index() + 1));
            } else {
                form.value(one).become(Presence.STATED);
            }
            parent = one.parent();
        }
    }

    private void readText(char[] text, int start, int end, byte kind, Columns.Column column) {
        MemberColumn to = column.to();
        Member member = to.member();
        if (column.conversion().pattern() != null && (kind & Rows.DATE) == 0) {
            readDate(new String(text, start, end - start), column);
        } else if (IDENTIFIERS.contains(member) && isLossy(text, start, end, kind)) {
            refuse(to, Finding.of(FindingCode.CELL_LOSSY, to.pointer(), member.jsonName()));
        } else if ((kind & Rows.NUMBER) != 0 && (member == Member.KBLI || member == Member.REGION)) {
            String held = new String(text, start, end - start);
            form.value(to).state(member == Member.KBLI ? HeldNumber.kbli(held) : HeldNumber.region(held));
        } else {
            form.value(to).state(text, start, end);
        }
    }

    private void readDate(String cell, Columns.Column column) {
        Conversion conversion = column.conversion();
        Optional<String> date = conversion.isoDate(cell);
        if (date.isPresent()) {
            form.value(column.to()).state(date.get());
        } else {
            refuse(
                    column.to(),
                    Finding.of(
                            FindingCode.DATE_FORMAT,
                            column.to().pointer(),
                            String.valueOf(conversion.pattern()),
                            Mask.shape(cell),
                            Fault.FORM));
        }
    }

    /** Whether a spreadsheet holds an identifier as a number, so that its last digits are lost. */
    private static boolean isLossy(char[] text, int start, int end, byte kind) {
        return (kind & Rows.NUMBER) != 0
                ? digits(text, start, end) > MAX_EXACT_DIGITS
                : HeldNumber.isExponent(text, start, end);
    }

    private static int digits(char[] text, int start, int end) {
        int digits = 0;
        for (int i = start; i < end && text[i] != '.'; i++) {
            digits += text[i] >= '0' && text[i] <= '9' ? 1 : 0;
        }
        return digits;
    }

    private void readNumber(char[] text, int start, int end, byte kind, Columns.Column column) {
        // what a spreadsheet holds as a number has no groups of digits, but perhaps a fraction
        boolean hasGroups = column.conversion().thousands() != 0 && (kind & Rows.NUMBER) == 0;
        char[] digits = hasGroups
                ? column.conversion()
                        .withoutThousands(new String(text, start, end - start))
                        .toCharArray()
                : text;
        int from = hasGroups ? 0 : start;
        int to = hasGroups ? digits.length : end;
        if (column.to().member().type() == MemberType.INTEGER) {
            readInteger(digits, from, to, column);
        } else {
            readDecimal(digits, from, to, column);
        }
    }

    private void readInteger(char[] text, int start, int end, Columns.Column column) {
        NumberShape shape = NumberShape.of(text, start, end);
        if (shape == NumberShape.INTEGER) {
            boolean isLong = end - start > RecordLimits.MAX_NUMBER_LENGTH;
            form.value(column.to()).state(isLong ? beyond(text[start]) : value(text, start, end));
        } else {
            refuseType(column.to(), "integer", shape);
        }
    }

    /** A number that no {@code long} is near to. */
    private static long beyond(char first) {
        return first == '-' ? Long.MIN_VALUE : Long.MAX_VALUE;
    }

    /** A number beyond a {@code long} is kept as the nearest one: it is out of every range. */
    private static long value(char[] digits, int from, int to) {
        if (to - from > LongRange.SAFE_DIGITS) {
            return LongRange.nearest(new BigInteger(new String(digits, from, to - from)));
        }
        boolean isNegative = digits[from] == '-';
        long value = 0;
        for (int i = isNegative ? from + 1 : from; i < to; i++) {
            value = 10 * value + (digits[i] - '0');
        }
        return isNegative ? -value : value;
    }

    private void readDecimal(char[] text, int start, int end, Columns.Column column) {
        NumberShape shape = NumberShape.of(text, start, end);
        if (shape == NumberShape.INTEGER || shape == NumberShape.FRACTION) {
            form.value(column.to()).state(text, start, end);
        } else {
            refuseType(column.to(), "decimal", shape);
        }
    }

    private void readFlag(char[] text, int start, int end, Columns.Column column) {
        String cell = MemberNames.normal(new String(text, start, end - start));
        Conversion conversion = column.conversion();
        Optional<Boolean> flag = conversion.flag(cell);
        if (flag.isPresent()) {
            form.value(column.to()).state(flag.get() ? 1 : 0);
        } else {
            refuseType(column.to(), conversion.expectedFlag(), NumberShape.of(text, start, end));
        }
    }

    private void readChannels(char[] text, int start, int end) {
        int count = 0;
        int from = start;
        for (int i = start; i <= end; i++) {
            if (i == end || text[i] == ';' || text[i] == ',' || text[i] == '|') {
                count += readChannel(text, from, i, count) ? 1 : 0;
                from = i + 1;
            }
        }
        form.value(Member.CHANNELS).state(count);
    }

    private boolean readChannel(char[] text, int start, int end, int index) {
        int from = start;
        int to = end;
        while (from < to && Trimming.isSpace(text[from])) {
            from++;
        }
        while (to > from && Trimming.isSpace(text[to - 1])) {
            to--;
        }
        if (from < to && index < Member.CHANNELS.mostElements()) {
            form.value(Member.CHANNEL, index).state(text, from, to);
        }
        return from < to;
    }

    private void refuseType(MemberColumn to, String expected, NumberShape found) {
        refuse(to, Finding.of(FindingCode.JSON_TYPE, to.pointer(), expected, found.term(expected)));
    }

    private void refuse(MemberColumn to, Finding finding) {
        form.value(to).become(Presence.REFUSED);
        form.add(finding);
    }
}
