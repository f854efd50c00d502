package id.msme.run;

import id.msme.sheet.Conversion;
import id.msme.sheet.HeaderMap;
import id.msme.sheet.MappedHeader;
import id.msme.sheet.MemberColumn;
import id.msme.sheet.MemberNames;
import id.msme.table.ColumnMap;
import java.util.List;
import java.util.TreeSet;

/** The headers that a host maps, as tables are read by them. */
final class MappedHeaders {

    private MappedHeaders() {}

    static HeaderMap of(ColumnMap map) {
        return new HeaderMap(
                map.mappings().stream()
                        .map(one -> new MappedHeader(one.header(), column(one.member()), conversion(one)))
                        .toList(),
                map.constants().entrySet().stream()
                        .map(one -> new HeaderMap.Constant(column(one.getKey()), one.getValue()))
                        .toList());
    }

    /** All that the rows of a table depend on, in one text. */
    static String described(HeaderMap map) {
        var text = new StringBuilder();
        for (MappedHeader one : map.headers()) {
            Conversion conversion = one.conversion();
            text.append(List.of(
                    MemberNames.normal(one.header()),
                    one.to().path(),
                    String.valueOf(conversion.pattern()),
                    (int) conversion.thousands(),
                    new TreeSet<>(conversion.trueTexts()),
                    new TreeSet<>(conversion.falseTexts())));
        }
        for (HeaderMap.Constant one : map.constants()) {
            text.append(List.of(one.to().path(), one.text()));
        }
        return text.toString();
    }

    private static MemberColumn column(String path) {
        return MemberNames.find(path).orElseThrow(() -> new IllegalStateException("a map has only members"));
    }

    private static Conversion conversion(ColumnMap.Mapping one) {
        if (one.datePattern().isPresent()) {
            return Conversion.ofDates(one.datePattern().get());
        }
        return one.thousands()
                .map(Conversion::ofThousands)
                .orElseGet(() -> Conversion.ofFlags(one.trueTexts(), one.falseTexts()));
    }
}
