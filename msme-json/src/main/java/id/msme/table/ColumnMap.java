package id.msme.table;

import static java.util.Objects.requireNonNull;

import id.msme.form.MemberType;
import id.msme.sheet.Conversion;
import id.msme.sheet.MemberColumn;
import id.msme.sheet.MemberNames;
import id.msme.text.Mask;
import id.msme.text.UnknownName;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A mapping of a partner's own table headers to members, with the formats of their cells and constant values for
 * members without a column.
 *
 * <pre>{@code
 * ColumnMap map = ColumnMap.builder()
 *     .column("NIK Pemilik", "msme.owner.nik")
 *     .dates("Tgl Daftar", "submittedOn", "dd/MM/yyyy")
 *     .thousands("Omzet", "msme.annualSales", '.')
 *     .flags("Setuju", "consent", Set.of("Setuju"), Set.of("Tidak"))
 *     .constant("program", "go-online")
 *     .build();
 * }</pre>
 *
 * A member is named by its dotted path, or by its last name where only one member has it. Headers that are not mapped
 * are found by their own names.
 */
public final class ColumnMap {

    private static final ColumnMap NONE = new ColumnMap(List.of(), Map.of());

    private final List<Mapping> mappings;
    private final Map<String, String> constants;

    private ColumnMap(List<Mapping> mappings, Map<String, String> constants) {
        this.mappings = List.copyOf(mappings);
        this.constants = Collections.unmodifiableMap(new LinkedHashMap<>(constants));
    }

    /** {@return the map of tables whose headers are the names of the format} */
    public static ColumnMap none() {
        return NONE;
    }

    /** {@return a builder of a map} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the headers that are mapped, in the order in which they were given} */
    public List<Mapping> mappings() {
        return mappings;
    }

    /** {@return what a cell would hold of members that are the same in every row, by the path of the member} */
    public Map<String, String> constants() {
        return constants;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ColumnMap map && mappings.equals(map.mappings) && constants.equals(map.constants);
    }

    @Override
    public int hashCode() {
        return 31 * mappings.hashCode() + constants.hashCode();
    }

    /** {@return how many headers and constants it has} */
    @Override
    public String toString() {
        return "ColumnMap[headers: " + mappings.size() + ", constants: " + constants.keySet() + "]";
    }

    /** One header that is mapped. */
    public static final class Mapping {

        private final String header;
        private final String member;
        private final @Nullable String datePattern;
        private final @Nullable Character thousands;
        private final Set<String> trueTexts;
        private final Set<String> falseTexts;

        private Mapping(
                String header,
                String member,
                @Nullable String datePattern,
                @Nullable Character thousands,
                Set<String> trueTexts,
                Set<String> falseTexts) {
            this.header = header;
            this.member = member;
            this.datePattern = datePattern;
            this.thousands = thousands;
            this.trueTexts = Set.copyOf(trueTexts);
            this.falseTexts = Set.copyOf(falseTexts);
        }

        /** {@return the header} */
        public String header() {
            return header;
        }

        /** {@return the dotted path of the member} */
        public String member() {
            return member;
        }

        /** {@return the pattern of dates, if they are not written YYYY-MM-DD} */
        public Optional<String> datePattern() {
            return Optional.ofNullable(datePattern);
        }

        /** {@return the character between groups of three digits, if there is one} */
        public Optional<Character> thousands() {
            return Optional.ofNullable(thousands);
        }

        /** {@return what stands for true, beside the usual} */
        public Set<String> trueTexts() {
            return trueTexts;
        }

        /** {@return what stands for false, beside the usual} */
        public Set<String> falseTexts() {
            return falseTexts;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Mapping mapping
                    && header.equals(mapping.header)
                    && member.equals(mapping.member)
                    && datePattern().equals(mapping.datePattern())
                    && thousands().equals(mapping.thousands())
                    && trueTexts.equals(mapping.trueTexts)
                    && falseTexts.equals(mapping.falseTexts);
        }

        @Override
        public int hashCode() {
            return 31 * header.hashCode() + member.hashCode();
        }

        /** {@return header and member} */
        @Override
        public String toString() {
            return Mask.name(header) + " -> " + member;
        }
    }

    /** Builds a map. A header and a member are each mapped once. */
    public static final class Builder {

        private final List<Mapping> mappings = new ArrayList<>();
        private final Map<String, String> constants = new LinkedHashMap<>();
        private final Set<String> headers = new HashSet<>();
        private final Set<String> members = new HashSet<>();

        private Builder() {}

        /**
         * Maps a header.
         *
         * @param header the header, whose case and surrounding spaces do not matter
         * @param member the member
         * @return this builder
         * @throws IllegalArgumentException if there is no such member, or header or member are mapped already
         */
        public Builder column(String header, String member) {
            return add(new Mapping(header(header), path(member), null, null, Set.of(), Set.of()));
        }

        /**
         * Maps the header of a column of dates.
         *
         * @param header the header
         * @param member a member that is a date
         * @param pattern the pattern of {@link java.time.format.DateTimeFormatter}, for example {@code dd/MM/yyyy}; it
         *     is followed strictly
         * @return this builder
         * @throws IllegalArgumentException if there is no such member, it is no date, the pattern is none of a date, or
         *     header or member are mapped already
         */
        public Builder dates(String header, String member, String pattern) {
            requireNonNull(pattern, "pattern");
            String path = path(member);
            require(column(path).member().isDate(), path + " is no date");
            checkPattern(pattern);
            return add(new Mapping(header(header), path, pattern, null, Set.of(), Set.of()));
        }

        private static void checkPattern(String pattern) {
            try {
                var formatter = Conversion.strict(pattern);
                String day = LocalDate.of(2024, 5, 31).format(formatter);
                require(day.length() > 0 && Conversion.ofDates(pattern).reads(day), "");
            } catch (DateTimeException | IllegalArgumentException e) {
                throw new IllegalArgumentException(
                        "expected a pattern of whole dates such as dd/MM/yyyy, got " + Mask.name(pattern), e);
            }
        }

        /**
         * Maps the header of a column of numbers whose digits stand in groups of three.
         *
         * @param header the header
         * @param member a member that is a number
         * @param separator the character between the groups
         * @return this builder
         * @throws IllegalArgumentException if there is no such member, it is no number, the character is a digit or a
         *     sign, or header or member are mapped already
         */
        public Builder thousands(String header, String member, char separator) {
            String path = path(member);
            MemberType type = column(path).member().type();
            require(type == MemberType.INTEGER || type == MemberType.DECIMAL, path + " is no number");
            require(
                    !Character.isLetterOrDigit(separator) && separator != '-',
                    "expected a sign between digits such as .");
            return add(new Mapping(header(header), path, null, separator, Set.of(), Set.of()));
        }

        /**
         * Maps the header of a column of yes and no.
         *
         * @param header the header
         * @param member a member that is true or false
         * @param trueTexts what stands for true, in any case, beside true, ya and 1
         * @param falseTexts what stands for false, in any case, beside false, tidak and 0
         * @return this builder
         * @throws IllegalArgumentException if there is no such member, it is not true or false, a text stands for both,
         *     or header or member are mapped already
         */
        public Builder flags(String header, String member, Set<String> trueTexts, Set<String> falseTexts) {
            requireNonNull(trueTexts, "trueTexts");
            requireNonNull(falseTexts, "falseTexts");
            String path = path(member);
            require(column(path).member().type() == MemberType.BOOLEAN, path + " is not true or false");
            Conversion conversion = Conversion.ofFlags(trueTexts, falseTexts);
            require(
                    Collections.disjoint(conversion.trueTexts(), conversion.falseTexts()),
                    "a text stands for true and for false");
            return add(new Mapping(header(header), path, null, null, trueTexts, falseTexts));
        }

        /**
         * Sets a member that is the same in every row; a cell that is filled goes before it.
         *
         * @param member the member
         * @param text what a cell would hold
         * @return this builder
         * @throws IllegalArgumentException if there is no such member
         */
        public Builder constant(String member, String text) {
            constants.put(path(member), requireNonNull(text, "text"));
            return this;
        }

        private Builder add(Mapping mapping) {
            require(headers.add(MemberNames.normal(mapping.header())), "the header is mapped already");
            require(members.add(mapping.member()), mapping.member() + " is mapped already");
            mappings.add(mapping);
            return this;
        }

        private static String header(String header) {
            require(!MemberNames.normal(requireNonNull(header, "header")).isEmpty(), "expected a header, got nothing");
            return header;
        }

        private static String path(String member) {
            return column(requireNonNull(member, "member")).path();
        }

        private static MemberColumn column(String member) {
            return MemberNames.find(member)
                    .orElseThrow(() -> new IllegalArgumentException(UnknownName.message(
                            "member",
                            member,
                            MemberNames.columns().stream()
                                    .map(MemberColumn::path)
                                    .toList())));
        }

        private static void require(boolean holds, String otherwise) {
            if (!holds) {
                throw new IllegalArgumentException(otherwise);
            }
        }

        /**
         * Creates the map.
         *
         * @return the map
         */
        public ColumnMap build() {
            return new ColumnMap(mappings, constants);
        }

        /** {@return how many headers and constants it has so far} */
        @Override
        public String toString() {
            return "ColumnMap.Builder[headers: " + mappings.size() + ", constants: " + constants.keySet() + "]";
        }
    }
}
