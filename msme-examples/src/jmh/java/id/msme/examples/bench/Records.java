package id.msme.examples.bench;

import id.msme.catalogue.Catalogue;
import id.msme.synthetic.SyntheticEnrolments;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The records that are measured, the same in every run. */
final class Records {

    /** A power of two, so that going round takes no division. */
    static final int COUNT = 2_048;

    /** The example of the format with every member, 715 bytes. */
    private static final String EXAMPLE = "{\"id\":\"SHP-000001\",\"program\":\"go-online\",\"partner\":\"shopee\","
            + "\"submittedOn\":\"2019-05-20\",\"consent\":true,\"msme\":{\"name\":\"Batik Contoh\","
            + "\"nib\":\"1234567890123\",\"npwp\":\"12.345.678.2-123.000\",\"owner\":{\"name\":\"Contoh\","
            + "\"nik\":\"3171991708450001\"},\"kbli\":\"14111\",\"region\":\"34.71\",\"establishedOn\":\"2016-03-01\","
            + "\"independent\":true,\"annualSales\":250000000,\"businessCapital\":120000000,\"netAssets\":40000000,"
            + "\"employees\":3,\"declaredScale\":\"MICRO\",\"phone\":\"+6281234567890\",\"channels\":[\"instagram\","
            + "\"shopee\"]},\"readiness\":{\"digitalLiteracy\":{\"skills\":3.4,\"ethics\":3.5,\"safety\":3.1,"
            + "\"culture\":3.9},\"responseTime\":\"PT6H\",\"monthlyCapacity\":1200,\"stock\":300,"
            + "\"expectedMonthlyOrders\":1000,\"recordedMonths\":12,\"lastOnlineActivityOn\":\"2019-05-18\"}}";

    /** What breaks the example: a text of it, and what stands there instead. */
    private static final List<List<String>> FAULTS = List.of(
            List.of("\"1234567890123\"", "\"12345678\""),
            List.of("\"14111\"", "\"1411\""),
            List.of("\"34.71\"", "\"34.99\""),
            List.of("\"2019-05-20\"", "\"20-05-2019\""),
            List.of("\"consent\":true", "\"consent\":false"),
            List.of("12.345.678.2-123.000", "12.345.678.3-123.000"),
            List.of("\"3171991708450001\"", "\"317199170845000\""),
            List.of("\"name\":\"Batik Contoh\",", ""),
            List.of("250000000", "-250000000"),
            List.of("\"employees\":3", "\"employees\":\"3\""),
            List.of("\"partner\":\"shopee\"", "\"partner\":\"shoppe\""),
            List.of("\"skills\":3.4", "\"skills\":34"));

    private Records() {}

    /**
     * Makes records.
     *
     * @param set {@code example} or {@code generated}
     * @param percentBroken how many of a hundred draw findings
     * @return the records, as UTF-8
     */
    static byte[][] of(String set, int percentBroken) {
        return set.equals("example") ? examples(percentBroken) : generated(percentBroken);
    }

    private static byte[][] examples(int percentBroken) {
        byte[][] records = new byte[COUNT][];
        for (int i = 0; i < COUNT; i++) {
            String record = example(i);
            boolean isBroken = (i * 37 % 100 + 100) % 100 < percentBroken;
            List<String> fault = FAULTS.get(i % FAULTS.size());
            String right = fault.get(0).replace("1234567890123", nib(i));
            String text = isBroken ? record.replace(right, fault.get(1)) : record;
            records[i] = text.getBytes(StandardCharsets.UTF_8);
        }
        return records;
    }

    /** {@return the example of the format, with an id and a NIB of its own} */
    static String example(int record) {
        return EXAMPLE.replace("000001", String.valueOf(100_000 + record)).replace("1234567890123", nib(record));
    }

    private static String nib(int record) {
        return String.valueOf(1_234_567_800_000L + record);
    }

    private static byte[][] generated(int percentBroken) {
        var records = new ArrayList<byte[]>();
        SyntheticEnrolments.of(Catalogue.standard())
                .withDefectRate(BigDecimal.valueOf(percentBroken, 2))
                .records(COUNT)
                .forEach(record -> records.add(record.line()));
        return records.toArray(byte[][]::new);
    }
}
