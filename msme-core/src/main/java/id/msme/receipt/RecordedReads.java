package id.msme.receipt;

import id.msme.enrolment.Recording;
import id.msme.enrolment.Submission;
import id.msme.finding.Finding;
import id.msme.finding.FindingCode;
import id.msme.form.EnrolmentForm;
import id.msme.form.Member;
import id.msme.form.Presence;
import id.msme.scale.CriterionChoice;
import id.msme.scale.ScaleRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What rules read of one record, in the order of its members. */
final class RecordedReads {

    private static final Map<String, Member> BY_POINTER = Arrays.stream(Member.values())
            .filter(member -> !member.isIndexed())
            .collect(Collectors.toUnmodifiableMap(Member::pointer, Function.identity()));

    /** By the pointer of the first element. */
    private static final Map<String, Member> BY_FIRST_POINTER = Arrays.stream(Member.values())
            .filter(Member::isIndexed)
            .collect(Collectors.toUnmodifiableMap(member -> member.pointer(0), Function.identity()));

    private static final Pattern INDEX = Pattern.compile("/([0-9]+)");

    private final Optional<Submission> submission;
    private final Optional<ShownValues> values;
    private final List<Finding> found;
    private final Set<String> refused;

    RecordedReads(Recording recording) {
        this.submission = recording.submission();
        this.values = submission.map(ShownValues::new);
        this.found = recording.found();
        this.refused = recording.found().stream()
                .filter(Finding::isError)
                .map(Finding::pointer)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Nothing is known of a record that could not be read, but that it was refused. */
    List<ReadMember> of(FindingCode code) {
        if (submission.isEmpty()) {
            return List.of(ReadMember.of("", Presence.REFUSED, ""));
        }
        List<ReadMember> wrongTypes = code.equals(FindingCode.JSON_TYPE) ? ofFindings(code) : List.of();
        if (!wrongTypes.isEmpty()) {
            return wrongTypes;
        }
        boolean readsScale = code.equals(FindingCode.SCALE_MISMATCH) || code.equals(FindingCode.SCALE_NOT_INDEPENDENT);
        Set<Member> members = new LinkedHashSet<>(CodeReads.of(code));
        if (readsScale) {
            submission
                    .flatMap(Submission::classification)
                    .flatMap(classification -> classification.rule())
                    .ifPresent(law -> members.addAll(ofLaw(law)));
        }
        return read(members.stream().sorted());
    }

    /** The members that have a finding of a code: any member can have the wrong type. */
    private List<ReadMember> ofFindings(FindingCode code) {
        return found.stream()
                .filter(finding -> finding.code().equals(code))
                .flatMap(finding -> at(finding.pointer()).stream())
                .toList();
    }

    private Optional<ReadMember> at(String pointer) {
        ShownValues shown = values.orElseThrow();
        Optional<ReadMember> single =
                Optional.ofNullable(BY_POINTER.get(pointer)).map(shown::of);
        return single.or(() -> element(pointer, shown));
    }

    private Optional<ReadMember> element(String pointer, ShownValues shown) {
        Matcher index = INDEX.matcher(pointer);
        if (!index.find()) {
            return Optional.empty();
        }
        int at = Integer.parseInt(index.group(1));
        return Optional.ofNullable(BY_FIRST_POINTER.get(index.replaceFirst("/0")))
                .map(member -> shown.of(member, at, refused.contains(pointer)));
    }

    /** What the rule of a code reads, without what determines the scale. */
    List<ReadMember> ofCodeAlone(FindingCode code) {
        return read(CodeReads.of(code).stream().sorted());
    }

    /** What the law on scales read. */
    List<ReadMember> ofScale(Optional<ScaleRule> law) {
        if (submission.isEmpty()) {
            return List.of(ReadMember.of("", Presence.REFUSED, ""));
        }
        return read(law.map(this::ofLaw).orElse(List.of(Member.SUBMITTED_ON, Member.MSME)).stream()
                .sorted());
    }

    private List<Member> ofLaw(ScaleRule law) {
        var members = new ArrayList<>(List.of(Member.SUBMITTED_ON, Member.MSME, Member.ANNUAL_SALES));
        if (law.choice() == CriterionChoice.ASSETS_OR_SALES) {
            members.add(Member.NET_ASSETS);
        } else if (submission.orElseThrow().presence(Member.ANNUAL_SALES) == Presence.ABSENT) {
            members.add(Member.ESTABLISHED_ON);
            members.add(Member.BUSINESS_CAPITAL);
        }
        return members;
    }

    /** What stands at pointers. */
    List<ReadMember> of(List<String> pointers) {
        return submission.isEmpty()
                ? List.of()
                : read(pointers.stream()
                        .flatMap(pointer -> Stream.ofNullable(BY_POINTER.get(pointer)))
                        .sorted());
    }

    private List<ReadMember> read(Stream<Member> members) {
        var read = new ArrayList<ReadMember>();
        ShownValues shown = values.orElseThrow();
        members.forEach(member -> {
            if (member.isIndexed()) {
                addElements(member, shown, read);
            } else {
                read.add(shown.of(member));
            }
        });
        return List.copyOf(read);
    }

    private void addElements(Member member, ShownValues shown, List<ReadMember> read) {
        Member list = member == Member.CHANNEL ? Member.CHANNELS : Member.TRAININGS;
        EnrolmentForm form = submission.orElseThrow().form();
        boolean isListed = form.presence(list) == Presence.STATED && form.size(list) <= list.mostElements();
        for (int i = 0; isListed && i < form.size(list); i++) {
            boolean isThere = member == Member.CHANNEL || form.presence(Member.TRAINING, i) == Presence.STATED;
            if (isThere && form.presence(member, i) != Presence.ABSENT) {
                read.add(shown.of(member, i, refused.contains(member.pointer(i))));
            }
        }
    }
}
