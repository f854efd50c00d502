package id.msme.synthetic;

import id.msme.finding.FindingCode;
import id.msme.form.Member;
import id.msme.program.Program;
import id.msme.scale.Scale;
import id.msme.scale.ScaleRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A record on its way: what it states, in JSON, member by member, and the codes it will draw. */
final class Draft {

    private final Numbers numbers;
    private final Program program;
    private final LocalDate day;
    private final ScaleRule law;
    private final Scale scale;
    private final Map<Member, String> json = new EnumMap<>(Member.class);
    private final Map<Member, String> additions = new EnumMap<>(Member.class);
    private final List<FindingCode> codes = new ArrayList<>();
    private UnaryOperator<byte[]> damage = UnaryOperator.identity();

    /**
     * @param numbers its identifiers, stated or not
     * @param program the program
     * @param day the day of submission
     * @param law the law on scale of that day
     * @param scale the scale its amounts have by that law
     */
    Draft(Numbers numbers, Program program, LocalDate day, ScaleRule law, Scale scale) {
        this.numbers = numbers;
        this.program = program;
        this.day = day;
        this.law = law;
        this.scale = scale;
    }

    Numbers numbers() {
        return numbers;
    }

    Program program() {
        return program;
    }

    LocalDate day() {
        return day;
    }

    ScaleRule law() {
        return law;
    }

    Scale scale() {
        return scale;
    }

    void state(Member member, String text) {
        json.put(member, Json.quoted(text));
    }

    void state(Member member, long number) {
        json.put(member, Long.toString(number));
    }

    void stateJson(Member member, String value) {
        json.put(member, value);
    }

    /** Adds a member, or several, to the end of an object, whatever it holds. */
    void add(Member object, String nameAndValue) {
        additions.put(object, nameAndValue);
    }

    void leaveOut(Member member) {
        json.remove(member);
    }

    Optional<String> json(Member member) {
        return Optional.ofNullable(json.get(member));
    }

    Optional<String> addition(Member object) {
        return Optional.ofNullable(additions.get(object));
    }

    /** Adds a code that the record will draw. */
    void expect(FindingCode code) {
        if (!codes.contains(code)) {
            codes.add(code);
        }
    }

    List<FindingCode> codes() {
        return codes;
    }

    /** A code that hides all others. */
    void expectOnly(FindingCode code) {
        codes.clear();
        codes.add(code);
    }

    /** What is done to the bytes in the end. */
    void damage(UnaryOperator<byte[]> change) {
        damage = change;
    }

    SyntheticRecord finish(Json writer) {
        codes.sort(Comparator.comparingInt(FindingCode::order));
        return new SyntheticRecord(damage.apply(writer.bytes(this)), List.copyOf(codes));
    }
}
