package id.msme.json.schema;

import static org.assertj.core.api.Assertions.assertThat;

import id.msme.catalogue.Catalogue;
import id.msme.enrolment.EnrolmentValidator;
import id.msme.finding.Finding;
import id.msme.form.EnrolmentFormBuilder;
import id.msme.form.Member;
import id.msme.form.MemberType;
import id.msme.form.Presence;
import id.msme.json.EnrolmentReader;
import id.msme.json.FormReader;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The page on the format names every member, by its path and by the method of the builder, and its example is right.
 */
class EnrolmentFormatPageTest {

    private static final Path PAGE = Path.of(System.getProperty("basedir", ".")).resolve("../docs/enrolment-format.md");

    private static List<String[]> rows() throws IOException {
        return Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.replace("`", "").split("\\|"))
                .toList();
    }

    private static Stream<Member> members() {
        return Stream.of(Member.values())
                .filter(member -> member != Member.RECORD && !member.jsonName().isEmpty());
    }

    @Test
    void rowsAreTheMembersInTheirOrder() throws IOException {
        assertThat(rows().stream().map(row -> row[1].strip() + " " + row[3].strip()))
                .isEqualTo(members()
                        .map(member -> path(member) + " " + member.type().name().toLowerCase(Locale.ROOT))
                        .toList());
    }

    @Test
    void requiredMembersAreMarked() throws IOException {
        assertThat(rows().stream().filter(row -> row[4].strip().equals("yes")).map(row -> row[1].strip()))
                .isEqualTo(members()
                        .filter(Member::isRequired)
                        .map(EnrolmentFormatPageTest::path)
                        .toList());
    }

    /** Every method of the builder is in the table, and every member that is no object, but for the format, has one. */
    @Test
    void methodsAreThoseOfTheBuilder() throws IOException {
        assertThat(rows().stream()
                        .map(row -> row[2].strip())
                        .filter(name -> !name.isEmpty())
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(EnrolmentFormBuilder.class.getDeclaredMethods())
                        .filter(method -> java.lang.reflect.Modifier.isPublic(method.getModifiers()))
                        .map(Method::getName)
                        .filter(name -> !name.equals("build") && !name.equals("toString"))
                        .collect(Collectors.toSet()));
        assertThat(rows().stream().filter(row -> row[2].isBlank()).map(row -> row[1].strip()))
                .isEqualTo(members()
                        .filter(member -> member.type() == MemberType.OBJECT || member == Member.FORMAT)
                        .map(EnrolmentFormatPageTest::path)
                        .toList());
    }

    @Test
    void exampleStatesEveryMemberAndIsAccepted() throws IOException {
        String page = Files.readString(PAGE);
        String example = page.substring(page.indexOf("```json") + 8, page.indexOf("```\n\nThe JSON is nested"));
        assertThat(PeerSchemas.faults("enrolment", example)).isEmpty();
        var verdict = EnrolmentReader.of(EnrolmentValidator.of(Catalogue.standard(), LocalDate.of(2019, 6, 1)))
                .read(example);
        assertThat(verdict.findings().stream().map(Finding::toString)).isEmpty();
        var form = new FormReader().read(example);
        members()
                .forEach(member -> assertThat(member.isIndexed() ? form.presence(member, 0) : form.presence(member))
                        .as(member.name())
                        .isEqualTo(Presence.STATED));
    }

    private static String path(Member member) {
        return member.pointer(0).substring(1).replace("/0/", "/N/").replace('/', '.');
    }
}
