package id.msme.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.msme.finding.FindingCode;
import id.msme.finding.FindingException;
import id.msme.testkit.Contracts;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Numbers as spreadsheets, forms and people leave them; all are made up. */
class StatedNumbersTest {

    /** A number is read, or refused for its fault: a term of the message, or the code if that has no term. */
    @ParameterizedTest
    @CsvFileSource(resources = "stated.csv", numLinesToSkip = 1)
    void isReadOrRefusedForItsFault(String kind, String stated, String right) {
        Function<String, Object> parse =
                switch (kind) {
                    case "nik" -> Nik::parse;
                    case "npwp" -> Npwp::parse;
                    default -> PhoneNumber::parse;
                };
        assertThat(outcome(parse, stated.translateEscapes())).isEqualTo(right);
    }

    private static String outcome(Function<String, Object> parse, String stated) {
        try {
            Contracts.assertHides(parse.apply(stated).toString(), stated);
            return "ok";
        } catch (FindingException e) {
            Contracts.assertHides(e.getMessage(), stated);
            FindingCode code = e.finding().code();
            return e.finding().arguments().getOrDefault("fault", code.id());
        }
    }
}
