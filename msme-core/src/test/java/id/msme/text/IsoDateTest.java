package id.msme.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsoDateTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1900-01-01",
                "9999-12-31",
                "2000-02-29",
                "2024-02-29",
                "1904-02-29",
                "2021-02-28",
                "2019-04-30",
                "2019-12-31",
                "1969-12-31",
                "1970-01-01"
            })
    void calendarDateIsRead(String text) {
        assertThat(IsoDate.epochDay(text)).isEqualTo(LocalDate.parse(text).toEpochDay());
        assertThat(IsoDate.parse(text)).isEqualTo(LocalDate.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1899-12-31",
                "0000-01-01",
                "1900-02-29",
                "2100-02-29",
                "2021-02-29",
                "2019-04-31",
                "2019-00-10",
                "2019-13-01",
                "2019-01-00",
                "2019-01-32",
                "2019-1-01",
                "19-01-01",
                "2019-01-01 ",
                " 2019-01-01",
                "2019/01/01",
                "2019,01-01",
                "2019-01,01",
                "2019-010-1",
                "2019-01/01",
                "2019-01-0a",
                "20190101",
                "20190-1-01",
                "10000-01-01",
                "+2019-01-0",
                "-019-01-01",
                "2019-01-01T00:00",
                "٢٠١٩-٠١-٠١",
                "２０１９-０１-０１",
                "२०१९-०१-०१",
                "2019-01-0\u0661",
                "2019\u201001\u201001",
                "2019-01-0\n",
                "2019-01-0\0"
            })
    void otherTextIsRefused(String text) {
        assertThat(IsoDate.epochDay(text)).isEqualTo(IsoDate.INVALID);
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> IsoDate.parse(text));
    }

    /** Each character of a date, made each other of ASCII. */
    @Test
    void whatIsNearlyADateIsReadAsTheJdkReadsIt() {
        String date = "2019-11-28";
        for (int at = 0; at < date.length(); at++) {
            for (char c = 0; c < 128; c++) {
                String other = date.substring(0, at) + c + date.substring(at + 1);
                assertThat(IsoDate.epochDay(other)).as(other).isEqualTo(dayOfJdk(other));
            }
        }
    }

    private static long dayOfJdk(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            return day.getYear() < 1900 ? IsoDate.INVALID : day.toEpochDay();
        } catch (DateTimeException e) {
            return IsoDate.INVALID;
        }
    }

    @Test
    void partsMakeADay() {
        assertThat(IsoDate.epochDay(1945, 8, 17))
                .isEqualTo(LocalDate.of(1945, 8, 17).toEpochDay());
        assertThat(IsoDate.epochDay(1945, 2, 29)).isEqualTo(IsoDate.INVALID);
        assertThat(IsoDate.epochDay(1945, 0, 1)).isEqualTo(IsoDate.INVALID);
        assertThat(IsoDate.epochDay(1945, 13, 1)).isEqualTo(IsoDate.INVALID);
        assertThat(IsoDate.epochDay(1945, 1, 0)).isEqualTo(IsoDate.INVALID);
        assertThat(IsoDate.epochDay(1945, 1, -1)).isEqualTo(IsoDate.INVALID);
    }

    @Test
    void dayThatADocumentCannotHoldIsRefused() {
        for (LocalDate day : List.of(LocalDate.of(1900, 1, 1), LocalDate.of(9999, 12, 31))) {
            assertThat(IsoDate.require("the deadline of the target", "t", day)).isEqualTo(day);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IsoDate.require("the deadline of the target", "t", LocalDate.of(1899, 12, 31)))
                .withMessage("the deadline of the target t: expected a date from 1900-01-01 to 9999-12-31;"
                        + " found 1899-12-31");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IsoDate.require("a day of a validity", "", LocalDate.of(10_000, 1, 1)))
                .withMessage("a day of a validity: expected a date from 1900-01-01 to 9999-12-31; found +10000-01-01");
    }

    @Test
    void countThatADocumentCannotHoldIsRefused() {
        assertThatNoException()
                .isThrownBy(() -> ValueLimits.requireCount("the value of the target", "t", 1_000_000_000_000_000L));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ValueLimits.requireCount("the value of the target", "t", 1_000_000_000_000_001L))
                .withMessage("the value of the target t: expected at most 1,000,000,000,000,000;"
                        + " found 1,000,000,000,000,001");
    }
}
