package id.msme.spark;

import id.msme.enrolment.Judgement;
import id.msme.finding.Finding;
import id.msme.language.Language;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import scala.jdk.javaapi.CollectionConverters;

/** Verdicts as rows of a table, with the columns that a line of JSON has as members, and program and partner. */
final class VerdictTable {

    private static final StructType FINDING = new StructType()
            .add("code", DataTypes.StringType, false)
            .add("severity", DataTypes.StringType, false)
            .add("pointer", DataTypes.StringType, false)
            .add("arguments", DataTypes.createMapType(DataTypes.StringType, DataTypes.StringType, false), false)
            .add("message", DataTypes.StringType, false);

    static final StructType SCHEMA = new StructType()
            .add("line", DataTypes.LongType, false)
            .add("file", DataTypes.StringType, false)
            .add("id", DataTypes.StringType)
            .add("accepted", DataTypes.BooleanType, false)
            .add("scale", DataTypes.StringType)
            .add("region", DataTypes.StringType)
            .add("program", DataTypes.StringType)
            .add("partner", DataTypes.StringType)
            .add("findings", DataTypes.createArrayType(FINDING, false), false);

    private VerdictTable() {}

    static Row row(Answer answer, List<String> files, Language language) {
        Judgement judgement = answer.judgement();
        return RowFactory.create(
                Place.line(answer.place()),
                files.get(Place.file(answer.place())),
                judgement.id().orElse(null),
                judgement.accepted(),
                judgement.scale().map(Enum::name).orElse(null),
                judgement.region().map(Object::toString).orElse(null),
                judgement.program().orElse(null),
                judgement.partner().orElse(null),
                judgement.findings().stream()
                        .map(finding -> row(finding, language))
                        .toArray());
    }

    private static Row row(Finding finding, Language language) {
        return RowFactory.create(
                finding.code().id(),
                finding.severity().name(),
                finding.pointer(),
                CollectionConverters.asScala(finding.arguments()),
                finding.message(language));
    }
}
