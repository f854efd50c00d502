package id.msme.examples.bench;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.OptBoolean;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * An enrolment as an application without this library would write it: what the schema of the format says, as
 * constraints, and those rules about two members that a line of Java says. They know no registers, no laws, and no check
 * digit of one form among several.
 */
public record PeerBean(
        @Pattern(regexp = "msme-enrolment/1") String format,
        @NotNull @Pattern(regexp = ID) String id,
        @NotNull @Pattern(regexp = "[a-z0-9-]{1,64}") String program,
        @NotNull @Pattern(regexp = "[a-z0-9-]{1,64}") String partner,

        @NotNull @PastOrPresent @Day LocalDate submittedOn,

        @NotNull @AssertTrue Boolean consent,
        @NotNull @Valid Msme msme,
        @Valid Readiness readiness) {

    /** A date of ten characters that is in the calendar. */
    @JacksonAnnotationsInside
    @JsonFormat(pattern = "uuuu-MM-dd", lenient = OptBoolean.FALSE)
    @Retention(RetentionPolicy.RUNTIME)
    private @interface Day {}

    private static final String ID = "[A-Za-z0-9._-]{1,64}";
    /** No control character, and one that is no space. */
    private static final String NAME =
            "[^\\x00-\\x1f\\x7f-\\x9f]*[^\\x00-\\x1f\\x7f-\\x9f\\p{Zs}][^\\x00-\\x1f\\x7f-\\x9f]*";

    private static final String NPWP = "[ .-]*(?:(?:[0-9][ .-]*){15}|(?:[0-9][ .-]*){16}|(?:[0-9][ .-]*){22})";
    private static final String NIK = "[ .-]*(?:[0-9][ .-]*){12}(?!0[ .-]*0[ .-]*0[ .-]*0[ .-]*$)(?:[0-9][ .-]*){4}";
    private static final String PHONE = "[ .()-]*(?:(?:\\+[ .()-]*)?6[ .()-]*2[ .()-]*(?:0[ .()-]*)?|0[ .()-]*)"
            + "(?:8[ .()-]*[1-35-9][ .()-]*(?:[0-9][ .()-]*){7,10}|[2-79][ .()-]*(?:[0-9][ .()-]*){6,10})";
    private static final String DURATION =
            "P(?=[0-9T])(?:[0-9]{1,9}D)?(?:T(?=[0-9])(?:[0-9]{1,9}H)?(?:[0-9]{1,9}M)?(?:[0-9]{1,9}S)?)?"
                    + "|-P(?=[0-9T])(?:0{1,9}D)?(?:T(?=[0-9])(?:0{1,9}H)?(?:0{1,9}M)?(?:0{1,9}S)?)?";
    private static final long RUPIAH = 1_000_000_000_000_000L;
    private static final long COUNT = 1_000_000_000L;

    /** {@return whether the business was started by the day of submission} */
    @AssertTrue
    public boolean isEstablishedBySubmission() {
        return msme == null || isBySubmission(msme.establishedOn);
    }

    /** {@return whether what it did last online was done by the day of submission} */
    @AssertTrue
    public boolean isActiveBySubmission() {
        return readiness == null || isBySubmission(readiness.lastOnlineActivityOn);
    }

    /** {@return whether its trainings were finished by the day of submission} */
    @AssertTrue
    public boolean isTrainedBySubmission() {
        if (readiness != null && readiness.trainings != null) {
            for (Training training : readiness.trainings) {
                if (training != null && !isBySubmission(training.finishedOn)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean isBySubmission(LocalDate day) {
        return day == null || submittedOn == null || !day.isAfter(submittedOn);
    }

    /** The enterprise. */
    public record Msme(
            @NotNull @Size(max = 200) @Pattern(regexp = NAME)
            String name,

            @Pattern(regexp = "[ .-]*(?:(?:[0-9][ .-]*){13})")
            String nib,

            @Pattern(regexp = NPWP) String npwp,
            @Valid Owner owner,
            @NotNull @Pattern(regexp = "[0-9]{5}") String kbli,

            @NotNull @Pattern(regexp = "[0-9]{2}\\.[0-9]{2}")
            String region,

            @Day LocalDate establishedOn,
            Boolean independent,
            @Min(0) @Max(RUPIAH) Long annualSales,
            @Min(0) @Max(RUPIAH) Long businessCapital,
            @Min(0) @Max(RUPIAH) Long netAssets,
            @Min(0) @Max(COUNT) Long employees,
            @Pattern(regexp = "MICRO|SMALL|MEDIUM|LARGE") String declaredScale,
            @Pattern(regexp = PHONE) String phone,
            @Size(max = 32) List<String> channels) {

        /** {@return whether a number identifies it} */
        @AssertTrue
        public boolean isIdentified() {
            return nib != null || npwp != null || (owner != null && owner.nik != null);
        }
    }

    /** The owner. */
    public record Owner(
            @Size(max = 200) @Pattern(regexp = NAME) String name,
            @Pattern(regexp = NIK) String nik) {}

    /** What is known of its readiness. */
    public record Readiness(
            @Valid Literacy digitalLiteracy,
            @Pattern(regexp = DURATION) String responseTime,
            @Min(0) @Max(COUNT) Long monthlyCapacity,
            @Min(0) @Max(COUNT) Long stock,
            @Min(0) @Max(COUNT) Long expectedMonthlyOrders,
            @Min(0) @Max(1_200) Long recordedMonths,
            @Day LocalDate lastOnlineActivityOn,
            @DecimalMin("0") @DecimalMax("1") BigDecimal responseRate,
            @DecimalMin("0") @DecimalMax("1") BigDecimal cancellationRate,
            @DecimalMin("0") @DecimalMax("1") BigDecimal lateShipmentRate,
            @DecimalMin("0") @DecimalMax("1") BigDecimal recordedShare,
            @DecimalMin("0") @DecimalMax("1") BigDecimal onlineSalesShare,
            @DecimalMin("0") @DecimalMax("5") BigDecimal rating,
            @Min(0) @Max(COUNT) Long peakMonthlyOrders,
            @Size(max = 64) List<@Valid Training> trainings) {}

    /** Digital literacy. */
    public record Literacy(
            @DecimalMin("1") @DecimalMax("5") BigDecimal skills,
            @DecimalMin("1") @DecimalMax("5") BigDecimal ethics,
            @DecimalMin("1") @DecimalMax("5") BigDecimal safety,
            @DecimalMin("1") @DecimalMax("5") BigDecimal culture) {}

    /** A training. */
    public record Training(
            @Pattern(regexp = ID) String activity,
            @Pattern(regexp = "VIRTUAL|IN_PERSON|MIXED") String mode,
            @Day LocalDate finishedOn) {}
}
