package id.msme.receipt;

import static java.util.Objects.requireNonNull;

import id.msme.enrolment.Submission;
import id.msme.form.EnrolmentForm;
import id.msme.form.Member;
import id.msme.form.MemberType;
import id.msme.form.Presence;
import id.msme.scale.Criterion;
import id.msme.scale.ScaleRule;
import id.msme.text.Mask;
import java.util.Map;
import java.util.Optional;

/**
 * The members of one submission as a receipt may show them: identifiers by their ends, amounts by the scale that they
 * alone would give, names not at all, what cannot be used by its shape.
 */
final class ShownValues {

    private static final String HIDDEN = "***";
    private static final long MAX_SHOWN_COUNT = 99_999;

    private static final Map<Member, Criterion> CRITERIA = Map.of(
            Member.ANNUAL_SALES, Criterion.ANNUAL_SALES,
            Member.NET_ASSETS, Criterion.NET_ASSETS,
            Member.BUSINESS_CAPITAL, Criterion.BUSINESS_CAPITAL);

    private final Submission submission;
    private final EnrolmentForm form;

    ShownValues(Submission submission) {
        this.submission = submission;
        this.form = submission.form();
    }

    ReadMember of(Member member) {
        if (member == Member.RECORD) {
            return ReadMember.of("", Presence.STATED, "");
        }
        Presence presence = submission.presence(member);
        String value =
                switch (presence) {
                    case ABSENT -> "";
                    case STATED -> usable(member);
                    case REFUSED -> form.presence(member) == Presence.STATED ? refused(member) : "";
                };
        return ReadMember.of(member.pointer(), presence, value);
    }

    /** An element of a list, or a member of one; such members are refused by their findings alone. */
    ReadMember of(Member member, int index, boolean isRefused) {
        Presence presence = form.presence(member, index);
        boolean isText = presence == Presence.STATED && member.type() == MemberType.STRING;
        Presence state = isRefused ? Presence.REFUSED : presence;
        String value = isText ? textOf(member, form.text(member, index), isRefused) : "";
        return ReadMember.of(member.pointer(index), state, value);
    }

    private static String textOf(Member member, CharSequence text, boolean isRefused) {
        if (member == Member.TRAINING_FINISHED_ON) {
            return isRefused ? Mask.shape(text) : text.toString();
        }
        return Mask.code(text);
    }

    private String usable(Member member) {
        return switch (member) {
            case NIB -> submission.nib().map(Object::toString).orElse(HIDDEN);
            case NPWP -> submission.npwp().map(Object::toString).orElse(HIDDEN);
            case NIK -> submission.nik().map(Object::toString).orElse(HIDDEN);
            case PHONE -> submission.phone().map(Object::toString).orElse(HIDDEN);
            case NAME, OWNER_NAME -> HIDDEN;
            case ANNUAL_SALES, NET_ASSETS, BUSINESS_CAPITAL -> scaleBy(member);
            case PROGRAM -> submission.program().orElseThrow().id();
            case PARTNER -> submission.partner().orElseGet(() -> Mask.code(form.text(member)));
            case ID -> Mask.code(form.text(member));
            case MSME, OWNER, READINESS, DIGITAL_LITERACY -> "";
            case CHANNELS, TRAININGS -> Integer.toString(form.size(member));
            default -> plain(member);
        };
    }

    private String plain(Member member) {
        return switch (member.type()) {
            case INTEGER -> {
                long count = submission.count(member).orElseThrow();
                yield count > MAX_SHOWN_COUNT ? HIDDEN : Long.toString(count);
            }
            case BOOLEAN -> submission.flag(member).orElseThrow().toString();
            default -> form.text(member).toString();
        };
    }

    /** The scale by this amount alone under the law in force. */
    private String scaleBy(Member member) {
        Criterion criterion = requireNonNull(CRITERIA.get(member));
        Optional<ScaleRule> law = submission.classification().flatMap(classification -> classification.rule());
        long amount = submission.amount(member).orElseThrow().amount();
        return law.map(ScaleRule::bands)
                .flatMap(bands -> Optional.ofNullable(bands.get(criterion)))
                .map(bands -> bands.scaleOf(amount).name())
                .orElse(HIDDEN);
    }

    private String refused(Member member) {
        return switch (member) {
            case NAME, OWNER_NAME -> HIDDEN;
            case PROGRAM, PARTNER, DECLARED_SCALE, FORMAT, ID -> Mask.code(form.text(member));
            default ->
                member.type() == MemberType.STRING || member.type() == MemberType.DECIMAL
                        ? Mask.shape(form.text(member))
                        : "";
        };
    }
}
