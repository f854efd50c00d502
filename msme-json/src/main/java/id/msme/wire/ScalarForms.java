package id.msme.wire;

import id.msme.finding.FindingCode;
import id.msme.identity.Nib;
import id.msme.identity.Nik;
import id.msme.identity.Npwp;
import id.msme.identity.PhoneNumber;
import id.msme.industry.KbliCode;
import id.msme.money.Rupiah;
import id.msme.number.Fraction;
import id.msme.number.Growth;
import id.msme.number.Score;
import id.msme.number.Share;
import id.msme.region.RegionCode;
import id.msme.run.RunDigest;
import id.msme.wire.JsonSource.Token;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.function.Function;

/** The types that are one text or one number. Identifiers are written masked and read whole. */
final class ScalarForms {

    private static final String AMOUNT = "Rupiah may be an owner's amount and is not written;"
            + " use a module with amounts (withAmounts) where it is none";

    private ScalarForms() {}

    static List<WireForm<?>> all() {
        return List.of(
                text(Nib.class, "a NIB of 13 digits", Nib::toString, Nib::parse),
                text(Nik.class, "a NIK of 16 digits", Nik::toString, Nik::parse),
                text(Npwp.class, "an NPWP of 15, 16 or 22 digits", Npwp::toString, Npwp::parse),
                text(PhoneNumber.class, "a phone number", PhoneNumber::toString, PhoneNumber::parse),
                text(KbliCode.class, "a KBLI code of five digits", KbliCode::toString, KbliCode::parse),
                text(RegionCode.class, "a region written PP or PP.RR", RegionCode::toString, RegionCode::parse),
                text(RunDigest.class, "a digest in hexadecimal digits", RunDigest::toString, RunDigest::parse),
                text(
                        FindingCode.class,
                        "the id of a standard finding code",
                        FindingCode::id,
                        id -> FindingCode.find(id).orElseThrow(IllegalArgumentException::new)),
                number(Share.class, "a share from 0 to 1", Share::toBigDecimal, Share::of),
                number(Score.class, "a score from 0 to 100", Score::toBigDecimal, Score::of),
                number(Growth.class, "a growth as a decimal", Growth::toBigDecimal, Growth::of),
                fraction(),
                rupiah());
    }

    static <T> WireForm<T> text(
            Class<T> type, String expected, Function<? super T, String> writer, Function<String, ? extends T> reader) {
        return new WireForm<T>(
                type,
                expected,
                (value, settings) -> writer.apply(value),
                value -> reader.apply(require(value, expected, Token.TEXT).text()));
    }

    /** A type that is neither written nor read. */
    static <T> WireForm<T> refused(Class<T> type, String reason) {
        return new WireForm<T>(
                type,
                "nothing",
                (value, settings) -> {
                    throw new WireException(reason);
                },
                value -> {
                    throw new WireException(reason);
                });
    }

    private static <T> WireForm<T> number(
            Class<T> type, String expected, Function<T, BigDecimal> writer, Function<BigDecimal, T> reader) {
        return new WireForm<T>(
                type,
                expected,
                (value, settings) -> writer.apply(value),
                value -> reader.apply(decimal(value, expected)));
    }

    private static WireForm<Fraction> fraction() {
        String expected = "a decimal, or a fraction such as \"83/100\"";
        return new WireForm<>(
                Fraction.class,
                expected,
                (value, settings) -> value.toDecimal(MathContext.DECIMAL64),
                value -> value.kind() == Token.TEXT
                        ? Fraction.parse(value.text())
                        : Fraction.of(decimal(value, expected)));
    }

    private static WireForm<Rupiah> rupiah() {
        String expected = "a whole number of rupiah";
        return new WireForm<>(
                Rupiah.class,
                expected,
                (value, settings) -> {
                    if (!settings.amounts()) {
                        throw new WireException(AMOUNT);
                    }
                    return value.amount();
                },
                value -> Rupiah.of(
                        new BigDecimal(require(value, expected, Token.INTEGER).text()).longValueExact()));
    }

    /** At most as many digits as a record may have, and no exponent. */
    private static BigDecimal decimal(JsonValue value, String expected) {
        String digits = require(value, expected, Token.INTEGER, Token.DECIMAL).text();
        if (digits.length() > 64 || digits.indexOf('e') >= 0 || digits.indexOf('E') >= 0) {
            throw new WireException("expected " + expected + " without exponent, of at most 64 characters");
        }
        return new BigDecimal(digits);
    }

    private static JsonValue require(JsonValue value, String expected, Token... kinds) {
        if (!List.of(kinds).contains(value.kind())) {
            throw new WireException("expected " + expected + "; found " + value.described());
        }
        return value;
    }
}
