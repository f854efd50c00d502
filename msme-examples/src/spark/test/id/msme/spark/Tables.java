package id.msme.spark;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Writes records of JSON as Parquet, as a partner would who has a table of them. */
final class Tables {

    /** So small that there are many row groups, and a file can be cut. */
    private static final String GROUP = "65536";

    private static final StructType LITERACY = texts("skills", "ethics", "safety", "culture");

    private static final StructType TEXTS = texts("id", "program", "partner", "submittedOn", "consent")
            .add(
                    "msme",
                    texts("name", "nib", "npwp")
                            .add("owner", texts("name", "nik"))
                            .add("kbli", DataTypes.StringType)
                            .add("region", DataTypes.StringType)
                            .add("establishedOn", DataTypes.StringType)
                            .add("independent", DataTypes.StringType)
                            .add("annualSales", DataTypes.StringType)
                            .add("businessCapital", DataTypes.StringType)
                            .add("netAssets", DataTypes.StringType)
                            .add("employees", DataTypes.StringType)
                            .add("declaredScale", DataTypes.StringType)
                            .add("phone", DataTypes.StringType)
                            .add("channels", DataTypes.createArrayType(DataTypes.StringType)))
            .add(
                    "readiness",
                    texts(
                                    "responseTime",
                                    "monthlyCapacity",
                                    "stock",
                                    "expectedMonthlyOrders",
                                    "recordedMonths",
                                    "lastOnlineActivityOn")
                            .add("digitalLiteracy", LITERACY));

    private Tables() {}

    private static StructType texts(String... names) {
        var type = new StructType();
        for (String name : names) {
            type = type.add(name, DataTypes.StringType);
        }
        return type;
    }

    static SparkSession session() {
        return SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", false)
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .getOrCreate();
    }

    /** Every member in a column of texts, some by the path and some by the last name. */
    static void writeTexts(Path json, Path to) throws IOException {
        try (SparkSession spark = session()) {
            write(
                    read(json, spark)
                            .select(
                                    member("id"),
                                    member("program"),
                                    member("partner"),
                                    member("submittedOn"),
                                    member("consent"),
                                    member("msme.name"),
                                    named("msme.nib", "NIB"),
                                    member("msme.npwp"),
                                    member("msme.owner.name"),
                                    named("msme.owner.nik", "nik"),
                                    member("msme.kbli"),
                                    member("msme.region"),
                                    member("msme.establishedOn"),
                                    member("msme.independent"),
                                    member("msme.annualSales"),
                                    member("msme.businessCapital"),
                                    member("msme.netAssets"),
                                    member("msme.employees"),
                                    member("msme.declaredScale"),
                                    member("msme.phone"),
                                    member("msme.channels"),
                                    member("readiness.responseTime"),
                                    member("readiness.monthlyCapacity"),
                                    member("readiness.stock"),
                                    member("readiness.expectedMonthlyOrders"),
                                    member("readiness.recordedMonths"),
                                    member("readiness.lastOnlineActivityOn"),
                                    member("readiness.digitalLiteracy.skills"),
                                    member("readiness.digitalLiteracy.ethics"),
                                    member("readiness.digitalLiteracy.safety"),
                                    member("readiness.digitalLiteracy.culture"),
                                    functions.lit("ignored").as("a column of theirs")),
                    to);
        }
    }

    /** Numbers, dates and flags in columns of their types. */
    static void writeTyped(Path json, Path to) throws IOException {
        try (SparkSession spark = session()) {
            write(
                    read(json, spark)
                            .select(
                                    member("id"),
                                    member("program"),
                                    member("partner"),
                                    typed("submittedOn", "date"),
                                    typed("consent", "boolean"),
                                    member("msme.name"),
                                    member("msme.nib"),
                                    member("msme.npwp"),
                                    member("msme.owner.name"),
                                    member("msme.owner.nik"),
                                    member("msme.kbli"),
                                    member("msme.region"),
                                    typed("msme.establishedOn", "date"),
                                    typed("msme.independent", "boolean"),
                                    typed("msme.annualSales", "bigint"),
                                    typed("msme.businessCapital", "decimal(20,0)"),
                                    typed("msme.netAssets", "bigint"),
                                    typed("msme.employees", "int"),
                                    member("msme.declaredScale"),
                                    member("msme.phone"),
                                    member("msme.channels"),
                                    member("readiness.responseTime"),
                                    typed("readiness.monthlyCapacity", "int"),
                                    typed("readiness.stock", "bigint"),
                                    typed("readiness.expectedMonthlyOrders", "int"),
                                    typed("readiness.recordedMonths", "smallint"),
                                    typed("readiness.lastOnlineActivityOn", "date"),
                                    typed("readiness.digitalLiteracy.skills", "decimal(12,8)"),
                                    typed("readiness.digitalLiteracy.ethics", "double"),
                                    typed("readiness.digitalLiteracy.safety", "float"),
                                    typed("readiness.digitalLiteracy.culture", "decimal(7,6)")),
                    to);
        }
    }

    private static Dataset<Row> read(Path json, SparkSession spark) {
        return spark.read().schema(TEXTS).json(json.toString()).coalesce(1);
    }

    private static void write(Dataset<Row> rows, Path to) {
        rows.write().option("parquet.block.size", GROUP).parquet(to.toString());
    }

    private static Column member(String path) {
        return functions.col(path).as(path);
    }

    private static Column named(String path, String name) {
        return functions.col(path).as(name);
    }

    private static Column typed(String path, String type) {
        return functions.col(path).cast(type).as(path);
    }
}
