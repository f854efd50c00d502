package id.msme.examples.bench;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * An enrolment as an application without this library would write it: as nearly the same rules as constraints can say.
 * They know no check digits, no registers and no dates that depend on each other.
 */
public record PeerBean(
        @Pattern(regexp = "msme-enrolment/1") String format,
        @NotNull @Pattern(regexp = "[A-Za-z0-9._-]{1,64}") String id,
        @NotNull @Pattern(regexp = "[a-z0-9-]{1,64}") String program,
        @NotNull @Pattern(regexp = "[a-z0-9-]{1,64}") String partner,

        @NotNull @PastOrPresent @JsonFormat(pattern = "uuuu-MM-dd")
        LocalDate submittedOn,

        @NotNull @AssertTrue Boolean consent,
        @NotNull @Valid Msme msme,
        @Valid Readiness readiness) {

    /** The enterprise. */
    public record Msme(
            @NotBlank @Size(max = 200) String name,
            @Pattern(regexp = "([ .-]*[0-9]){13}[ .-]*") String nib,
            @Pattern(regexp = "([ .-]*[0-9]){15,16}[ .-]*") String npwp,
            @Valid Owner owner,
            @NotNull @Pattern(regexp = "[0-9]{5}") String kbli,

            @NotNull @Pattern(regexp = "[0-9]{2}\\.[0-9]{2}")
            String region,

            @PastOrPresent LocalDate establishedOn,
            Boolean independent,
            @Min(0) @Max(1_000_000_000_000_000L) Long annualSales,
            @Min(0) @Max(1_000_000_000_000_000L) Long businessCapital,
            @Min(0) @Max(1_000_000_000_000_000L) Long netAssets,
            @Min(0) @Max(1_000_000_000L) Long employees,
            @Pattern(regexp = "MICRO|SMALL|MEDIUM|LARGE") String declaredScale,

            @Pattern(regexp = "(\\+?62|0)([ .()-]*[0-9]){7,12}")
            String phone,

            @Size(max = 32) List<String> channels) {}

    /** The owner. */
    public record Owner(
            @Size(min = 1, max = 200) String name,
            @Pattern(regexp = "([ .-]*[0-9]){16}[ .-]*") String nik) {}

    /** What is known of its readiness. */
    public record Readiness(
            @Valid Literacy digitalLiteracy,

            @Pattern(regexp = "P([0-9]{1,9}D)?(T([0-9]{1,9}H)?([0-9]{1,9}M)?([0-9]{1,9}S)?)?")
            String responseTime,

            @Min(0) @Max(1_000_000_000L) Long monthlyCapacity,
            @Min(0) @Max(1_000_000_000L) Long stock,
            @Min(0) @Max(1_000_000_000L) Long expectedMonthlyOrders,
            @Min(0) @Max(1_200) Long recordedMonths,
            @PastOrPresent LocalDate lastOnlineActivityOn,
            @DecimalMin("0") @DecimalMax("1") BigDecimal responseRate,
            @DecimalMin("0") @DecimalMax("1") BigDecimal cancellationRate,
            @DecimalMin("0") @DecimalMax("1") BigDecimal lateShipmentRate,
            @DecimalMin("0") @DecimalMax("1") BigDecimal recordedShare,
            @DecimalMin("0") @DecimalMax("1") BigDecimal onlineSalesShare,
            @DecimalMin("0") @DecimalMax("5") BigDecimal rating,
            @Min(0) Long peakMonthlyOrders,
            @Size(max = 64) List<@Valid Training> trainings) {}

    /** Digital literacy. */
    public record Literacy(
            @DecimalMin("1") @DecimalMax("5") BigDecimal skills,
            @DecimalMin("1") @DecimalMax("5") BigDecimal ethics,
            @DecimalMin("1") @DecimalMax("5") BigDecimal safety,
            @DecimalMin("1") @DecimalMax("5") BigDecimal culture) {}

    /** A training. */
    public record Training(
            @Pattern(regexp = "[A-Za-z0-9._-]{1,64}") String activity,
            String mode,
            @PastOrPresent LocalDate finishedOn) {}
}
