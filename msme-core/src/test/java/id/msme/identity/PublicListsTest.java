package id.msme.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.msme.check.NikCheck;
import id.msme.check.NikRegions;
import id.msme.check.NpwpCheck;
import id.msme.check.PhoneCheck;
import id.msme.region.RegionRegister;
import id.msme.text.IsoDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values that other projects publish as right or wrong in their documentation and tests. */
class PublicListsTest {

    private static final NikRegions REGIONS = NikRegions.of(RegionRegister.standard());
    private static final long DAY = LocalDate.of(2024, 1, 1).toEpochDay();

    /** python-stdnum 2.2, documentation and corner cases of {@code stdnum.id.npwp}. */
    @ParameterizedTest
    @CsvSource({
        "01.312.166.0-091.000, ''",
        "016090524017000, ''",
        "013000666091000, ''",
        "023869720091000, ''",
        "01.451.869.0-054.000, ''",
        "02 . 433 . 917 . 8 - 011 . 000, ''",
        "01.331.959.5-054.000, ''",
        "01.451.869.7-054.000, npwp.check-digit",
        "123456789, npwp.format",
        "12345678901234, npwp.format",
        "FF3456789012345, npwp.format"
    })
    void npwpOfPythonStdnum(String text, String code) {
        var found = new ArrayList<String>();
        NpwpCheck.check(text, DAY, REGIONS, (finding, values) -> found.add(finding.toString()));
        assertThat(found).isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    /**
     * python-stdnum 2.2, documentation of {@code stdnum.id.nik}. Its table of places differs in codes of Riau and Papua
     * that are those of BPS, not of Kemendagri; here they are a warning.
     */
    @ParameterizedTest
    @CsvSource({
        "3171011708450001, ''",
        "3171015708450001, ''",
        "3171012902001234, ''",
        "31710117084500, nik.format",
        "9971011708450001, nik.province",
        "3171013002001234, nik.birth-date",
        "1473011708450001, nik.regency",
        "1472011708450001, ''"
    })
    void nikOfPythonStdnum(String text, String code) {
        var found = new ArrayList<String>();
        NikCheck.check(text, DAY, REGIONS, (finding, values) -> found.add(finding.toString()));
        assertThat(found).isEqualTo(code.isEmpty() ? List.of() : List.of(code));
        assertThat(NpwpCheck.check(text, IsoDate.INVALID, null, (finding, values) -> {}) == NpwpCheck.REFUSED)
                .as("sixteen digits are read as an NPWP")
                .isEqualTo(code.equals("nik.format"));
    }

    /** validator.js 13.15, valid for {@code isMobilePhone} in {@code id-ID}, one of each prefix and length. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0811 778 998",
                "0811 7785 9983",
                "0812 7784 9984",
                "0813 7782 9982",
                "0814 7782 9982",
                "0815 7782 9982",
                "0816 7782 9982",
                "0817 7785 9983",
                "0818 7784 9984",
                "0819 7782 9982",
                "0821 1234 1234",
                "0822 1234 1234",
                "0823 1234 1234",
                "0828 7784 9984",
                "0831 7784 9984",
                "0832 7784 9984",
                "0833 7784 9984",
                "0838 7784 9984",
                "0851 1234 6764",
                "0852 1234 6764",
                "0853 1234 6764",
                "0855 7782 9982",
                "0856 7782 9982",
                "0857 7782 9982",
                "0858 7782 9982",
                "0859 1234 1234",
                "0877 1234 1234",
                "0878 1234 1234",
                "0881 7785 9983",
                "0882 7784 9984",
                "0883 7782 9982",
                "0884 1234 1234",
                "0886 1234 1234",
                "0887 1234 1234",
                "0888 7785 9983",
                "0889 7784 9984",
                "0895 7785 9983",
                "0896 7784 9984",
                "0897 7782 9982",
                "0898 1234 1234",
                "0899 1234 1234",
                "62811 778 998",
                "62898 740123456",
                "62899 7401 2346",
                "+62811 778 998",
                "+62812 9650 3508",
                "08197231819",
                "+62811787391"
            })
    void mobileOfValidatorJs(String text) {
        assertThat(PhoneNumber.parse(text).ofMobile()).isTrue();
        assertThat(codes(text)).isEmpty();
    }

    /**
     * validator.js 13.15, not valid for {@code isMobilePhone} in {@code id-ID}: fixed lines are a warning here, the
     * rest is refused. The last two are valid there, but have 13 and 14 digits; the metadata of libphonenumber 9.0 end
     * at 12.
     */
    @ParameterizedTest
    @CsvSource({
        "0217123456, phone.landline",
        "622178878890, phone.landline",
        "6221 740123456, phone.landline",
        "0341 8123456, phone.landline",
        "0778 89800910, phone.landline",
        "0741 123456, phone.landline",
        "+6221740123456, phone.landline",
        "0899312361819001, phone.format",
        "+65740 123 456, phone.format",
        "'', phone.format",
        "ASDFGJKLmZXJtZtesting123, phone.format",
        "123456, phone.format",
        "740123456, phone.format",
        "+65640123456, phone.format",
        "+64210123456, phone.format",
        "628993123618190, phone.format",
        "089931236181900, phone.format"
    })
    void otherNumbersOfValidatorJs(String text, String code) {
        assertThat(codes(text)).containsExactly(code);
    }

    /** libphonenumber 9.0.43, its example of each type in each written form. */
    @ParameterizedTest
    @CsvSource({
        "+62812345678, ''",
        "+62 812-345-678, ''",
        "0812-345-678, ''",
        "+62218350123, phone.landline",
        "+62 21 8350123, phone.landline",
        "(021) 8350123, phone.landline",
        // toll free, premium rate, shared cost, one number for a company: of no MSME's owner
        "0800 1234567, phone.format",
        "+62 809 1 234 567, phone.format",
        "0804 123 4567, phone.format",
        "+62 807 1 123 456, phone.format"
    })
    void examplesOfLibphonenumber(String text, String code) {
        assertThat(codes(text)).isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    private static List<String> codes(String phone) {
        var found = new ArrayList<String>();
        PhoneCheck.check(phone, (finding, values) -> found.add(finding.toString()));
        return found;
    }
}
