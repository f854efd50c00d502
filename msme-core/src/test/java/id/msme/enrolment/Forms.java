package id.msme.enrolment;

import static id.msme.enrolment.TestForm.REFUSED;

import id.msme.form.Member;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Forms with a few members changed, left out or refused, most of them in a way that some rule speaks of. */
final class Forms {

    private static final Map<Member, List<Object>> VALUES = values();

    private Forms() {}

    /** A member and its new value: none, a refused one, or another. */
    private record Change(Member member, List<Object> value) {

        TestForm to(TestForm form) {
            if (value.isEmpty()) {
                return form.without(member);
            }
            return value.get(0) == REFUSED ? form.refused(member) : form.with(member, value.get(0));
        }
    }

    static Arbitrary<TestForm> any() {
        return Arbitraries.of(changes()).list().ofMaxSize(7).map(Forms::changed);
    }

    private static TestForm changed(List<Change> changes) {
        TestForm form = TestForm.good();
        // from the outside in, so that no member stands in an object that was refused
        for (Change change : changes) {
            boolean isInside = change.member()
                    .parent()
                    .map(parent -> isChanged(parent, changes))
                    .orElse(false);
            form = isInside ? form : change.to(form);
        }
        return form;
    }

    private static boolean isChanged(Member holder, List<Change> changes) {
        return changes.stream().anyMatch(change -> change.member() == holder)
                || holder.parent().map(up -> isChanged(up, changes)).orElse(false);
    }

    private static List<Change> changes() {
        var changes = new ArrayList<Change>();
        for (Member member : Member.values()) {
            if (member == Member.RECORD || member.isIndexed()) {
                continue;
            }
            changes.add(new Change(member, List.of()));
            changes.add(new Change(member, List.of(REFUSED)));
            VALUES.getOrDefault(member, List.of()).forEach(value -> changes.add(new Change(member, List.of(value))));
        }
        return changes;
    }

    private static Map<Member, List<Object>> values() {
        var values = new EnumMap<Member, List<Object>>(Member.class);
        values.put(Member.ID, List.of("", "B-2"));
        values.put(Member.PROGRAM, List.of("kki", "tumbuh-di-facebook", "digital-marketplace", "nowhere"));
        values.put(Member.PARTNER, List.of("facebook", "lazada", "nobody"));
        values.put(
                Member.SUBMITTED_ON,
                List.of(
                        "2008-07-03",
                        "2008-07-04",
                        "2020-12-01",
                        "2021-02-02",
                        "2022-11-09",
                        "2026-11-01",
                        "2026-11-02",
                        "?"));
        values.put(Member.CONSENT, List.of(false));
        values.put(Member.NAME, List.of("", "Toko"));
        values.put(Member.NIB, List.of("1", "9876543210987"));
        values.put(Member.NPWP, List.of("000000000000000", "123456783123000", "0123456783123000", "1071991708450001"));
        values.put(Member.OWNER_NAME, List.of(""));
        values.put(Member.NIK, List.of("1", "3171993202450001", "1071991708450001", "3199991708450001"));
        values.put(Member.KBLI, List.of("1", "00111", "45201"));
        values.put(Member.REGION, List.of("1", "99.99", "91.01", "93.01"));
        values.put(Member.ESTABLISHED_ON, List.of("2021-02-01", "2021-02-02", "2999-01-01"));
        values.put(Member.INDEPENDENT, List.of(false));
        List<Object> amounts = List.of(0L, 50_000_001L, 300_000_001L, 2_000_000_001L, 50_000_000_001L, -1L);
        values.put(Member.ANNUAL_SALES, amounts);
        values.put(Member.BUSINESS_CAPITAL, amounts);
        values.put(Member.NET_ASSETS, amounts);
        values.put(Member.DECLARED_SCALE, List.of("SMALL", "?"));
        values.put(Member.PHONE, List.of("1"));
        values.put(
                Member.CHANNELS,
                List.of(List.of("?", "email", "?"), Arrays.asList(null, REFUSED), Collections.nCopies(33, "?")));
        values.put(Member.RESPONSE_TIME, List.of("PT48H", "?", "-PT1S"));
        values.put(Member.STOCK, List.of(0L));
        values.put(Member.MONTHLY_CAPACITY, List.of(0L));
        values.put(Member.TRAININGS, List.of(Arrays.asList(Map.of(Member.TRAINING_MODE, "?"), null, REFUSED)));
        values.put(Member.FORMAT, List.of("?"));
        return values;
    }
}
