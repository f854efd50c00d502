package id.msme.enrolment;

import id.msme.finding.Finding;
import id.msme.finding.FindingCode;
import id.msme.form.EnrolmentForm;
import id.msme.form.Member;
import id.msme.form.MemberType;
import id.msme.form.Presence;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A form of which each member can be stated, left out, or refused as a reader refuses what has the wrong type. Elements
 * of lists are values, {@code null} or {@link #REFUSED}; a training is a map of members.
 */
final class TestForm implements EnrolmentForm {

    /** Stands for a value of the wrong type. */
    static final Object REFUSED = "a value of the wrong type";

    private final Map<Member, Object> values;

    private TestForm(Map<Member, Object> values) {
        this.values = values;
    }

    /** A form that draws no finding on 2019-05-20, with every member stated that the example of the format has. */
    static TestForm good() {
        var values = new EnumMap<Member, Object>(Member.class);
        values.put(Member.RECORD, true);
        return new TestForm(values)
                .with(Member.ID, "SHP-000001")
                .with(Member.PROGRAM, "go-online")
                .with(Member.PARTNER, "shopee")
                .with(Member.SUBMITTED_ON, "2019-05-20")
                .with(Member.CONSENT, true)
                .with(Member.NAME, "Batik Contoh")
                .with(Member.NIB, "1234567890123")
                .with(Member.NPWP, "0123.4567.8212.3000")
                .with(Member.OWNER_NAME, "Contoh")
                .with(Member.NIK, "3171991708450001")
                .with(Member.KBLI, "14111")
                .with(Member.REGION, "34.71")
                .with(Member.ESTABLISHED_ON, "2016-03-01")
                .with(Member.INDEPENDENT, true)
                .with(Member.ANNUAL_SALES, 250_000_000L)
                .with(Member.BUSINESS_CAPITAL, 120_000_000L)
                .with(Member.NET_ASSETS, 40_000_000L)
                .with(Member.EMPLOYEES, 3L)
                .with(Member.DECLARED_SCALE, "MICRO")
                .with(Member.PHONE, "+6281234567890")
                .with(Member.CHANNELS, List.of("instagram", "shopee"))
                .withReadiness();
    }

    private TestForm withReadiness() {
        return with(Member.SKILLS, "3.4")
                .with(Member.ETHICS, "3.5")
                .with(Member.SAFETY, "3.1")
                .with(Member.CULTURE, "3.9")
                .with(Member.RESPONSE_TIME, "PT6H")
                .with(Member.MONTHLY_CAPACITY, 1_200L)
                .with(Member.STOCK, 300L)
                .with(Member.EXPECTED_MONTHLY_ORDERS, 1_000L)
                .with(Member.RECORDED_MONTHS, 12L)
                .with(Member.LAST_ONLINE_ACTIVITY_ON, "2019-05-18");
    }

    /** This form with a member stated, and the objects that hold it. */
    TestForm with(Member member, Object value) {
        var changed = new EnumMap<>(values);
        changed.put(member, value);
        for (Member at = member; at.parent().isPresent(); at = at.parent().get()) {
            changed.putIfAbsent(at.parent().get(), true);
        }
        return new TestForm(changed);
    }

    /** This form without a member, and without what it holds. */
    TestForm without(Member... members) {
        var changed = new EnumMap<>(values);
        for (Member member : members) {
            changed.keySet().removeIf(other -> isIn(other, member));
        }
        return new TestForm(changed);
    }

    private static boolean isIn(Member member, Member holder) {
        return member == holder || member.parent().map(up -> isIn(up, holder)).orElse(false);
    }

    TestForm refused(Member member) {
        return without(member).with(member, REFUSED);
    }

    @Override
    public List<Finding> findings() {
        var findings = new ArrayList<Finding>();
        values.forEach((member, value) -> {
            if (value == REFUSED) {
                findings.add(Finding.of(FindingCode.JSON_TYPE, member.pointer(), "string", "number"));
            } else if (member.type() == MemberType.ARRAY) {
                Member element = member.members().get(0);
                for (int i = 0; i < ((List<?>) value).size(); i++) {
                    if (((List<?>) value).get(i) == REFUSED) {
                        findings.add(Finding.of(FindingCode.JSON_TYPE, element.pointer(i), "string", "number"));
                    }
                }
            }
        });
        return findings;
    }

    @Override
    public boolean isUnreadable() {
        return false;
    }

    @Override
    public Presence presence(Member member) {
        return presence(values.get(member));
    }

    private static Presence presence(Object value) {
        return value == null ? Presence.ABSENT : value == REFUSED ? Presence.REFUSED : Presence.STATED;
    }

    @Override
    public CharSequence text(Member member) {
        return (CharSequence) values.get(member);
    }

    @Override
    public long number(Member member) {
        return (Long) values.get(member);
    }

    @Override
    public boolean flag(Member member) {
        return (Boolean) values.get(member);
    }

    @Override
    public int size(Member list) {
        return ((List<?>) values.get(list)).size();
    }

    @Override
    public Presence presence(Member member, int index) {
        return presence(element(member, index));
    }

    @Override
    public CharSequence text(Member member, int index) {
        return (CharSequence) element(member, index);
    }

    private Object element(Member member, int index) {
        if (member == Member.CHANNEL) {
            return ((List<?>) values.get(Member.CHANNELS)).get(index);
        }
        Object training = ((List<?>) values.get(Member.TRAININGS)).get(index);
        return member == Member.TRAINING ? training : ((Map<?, ?>) training).get(member);
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
