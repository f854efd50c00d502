package id.msme.spark;

import id.msme.catalogue.Catalogue;
import id.msme.program.Program;
import id.msme.progress.Target;
import id.msme.tally.EnrolmentTally;
import id.msme.tally.EnrolmentTally.Count;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** The totals of a run as rows of a table: by finding, scale, province, program, partner and target. */
final class TallyTable {

    static final StructType SCHEMA = new StructType()
            .add("by", DataTypes.StringType, false)
            .add("program", DataTypes.StringType)
            .add("key", DataTypes.StringType)
            .add("records", DataTypes.LongType)
            .add("accepted", DataTypes.LongType)
            .add("target", DataTypes.LongType);

    private final Catalogue catalogue;
    private final List<Row> rows = new ArrayList<>();

    private TallyTable(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The rows of a tally; a count that a row does not have is null. */
    static List<Row> of(EnrolmentTally tally, Catalogue catalogue) {
        var table = new TallyTable(catalogue);
        table.add("all", null, null, tally.records(), tally.accepted(), null);
        tally.findings().forEach((code, count) -> table.add("finding", null, code, count, null, null));
        tally.scales().forEach((scale, count) -> table.add("scale", null, scale.name(), null, count, null));
        tally.provinces()
                .forEach((province, count) -> table.add("province", null, province.toString(), null, count, null));
        tally.programs().forEach((id, program) -> {
            table.add("program", id, id, program.total());
            program.partners().forEach((partner, count) -> table.add("partner", id, partner, count));
            table.addTargets(id, program.targets());
        });
        return table.rows;
    }

    private void add(String by, String program, String key, Count count) {
        add(by, program, key, count.records(), count.accepted(), null);
    }

    /** How many accepted records were submitted in the days of each target, and how many the target is. */
    private void addTargets(String program, Map<String, Long> counted) {
        for (Target target :
                catalogue.findProgram(program).map(Program::targets).orElse(List.of())) {
            add("target", program, target.id(), null, counted.getOrDefault(target.id(), 0L), target.value());
        }
    }

    private void add(
            String by,
            @Nullable String program,
            @Nullable String key,
            @Nullable Long records,
            @Nullable Long accepted,
            @Nullable Long target) {
        rows.add(RowFactory.create(by, program, key, records, accepted, target));
    }
}
