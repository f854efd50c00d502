package id.msme.spark;

import id.msme.file.WrongColumnsException;
import id.msme.form.Member;
import id.msme.form.MemberType;
import id.msme.table.RowFormReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.DecimalType;
import org.apache.spark.sql.types.StructField;
import org.jspecify.annotations.Nullable;

/**
 * Reads a Parquet file whose columns are named as those of a table. A row is judged as the same row of CSV would be;
 * its line is its number in the file, from 1.
 */
final class ParquetRows {

    private static final String ROW_INDEX = "_metadata.row_index";

    private static final Set<DataType> INTEGERS =
            Set.of(DataTypes.ByteType, DataTypes.ShortType, DataTypes.IntegerType, DataTypes.LongType);
    private static final Set<DataType> OTHERS = Set.of(
            DataTypes.StringType, DataTypes.BooleanType, DataTypes.DateType, DataTypes.FloatType, DataTypes.DoubleType);

    private ParquetRows() {}

    /**
     * The records of a file.
     *
     * @throws UnreadableInputException if it has no column that is known, or one whose type cannot hold its member
     */
    static JavaRDD<FormAt> of(InputFile file, SparkSession spark) {
        Dataset<Row> rows = open(file, spark);
        List<String> columns = columns(file, rows.schema().fields());
        Column[] selected = columns.stream()
                .map(name -> functions.col("`" + name.replace("`", "``") + "`"))
                .toArray(Column[]::new);
        Column[] all = Arrays.copyOf(selected, selected.length + 1);
        all[selected.length] = functions.col(ROW_INDEX);
        return rows.select(all).toJavaRDD().mapPartitions(part -> new Forms(file, columns, part));
    }

    private static Dataset<Row> open(InputFile file, SparkSession spark) {
        try {
            return spark.read().parquet(file.path());
        } catch (Exception e) {
            // Scala throws what Java would have declared
            throw damaged(file);
        }
    }

    private static UnreadableInputException damaged(InputFile file) {
        return new UnreadableInputException(file.name(), "the Parquet data are damaged");
    }

    /** The columns that hold a member. */
    private static List<String> columns(InputFile file, StructField[] fields) {
        List<String> names = Arrays.stream(fields).map(StructField::name).toList();
        RowFormReader reader = reader(file, names);
        var known = new ArrayList<String>();
        for (int i = 0; i < fields.length; i++) {
            Optional<Member> member = reader.member(i);
            if (member.isPresent()) {
                check(file, fields[i], member.get());
                known.add(names.get(i));
            }
        }
        return known;
    }

    private static RowFormReader reader(InputFile file, List<String> names) {
        try {
            return RowFormReader.of(names);
        } catch (WrongColumnsException e) {
            throw new UnreadableInputException(file.name(), e.getMessage());
        }
    }

    /** A number that stands for a text has lost the zeros before it. */
    private static void check(InputFile file, StructField field, Member member) {
        DataType type = field.dataType();
        boolean isText = member.type() == MemberType.STRING;
        boolean isNumber = INTEGERS.contains(type)
                || type instanceof DecimalType
                || type.equals(DataTypes.FloatType)
                || type.equals(DataTypes.DoubleType);
        boolean isList = type instanceof ArrayType array && array.elementType().equals(DataTypes.StringType);
        boolean isKnown = isNumber || OTHERS.contains(type) || (isList && member.type() == MemberType.ARRAY);
        if (!isKnown || (isText && isNumber)) {
            throw new UnreadableInputException(
                    file.name(),
                    "column " + field.name() + " is " + type.simpleString() + "; expected "
                            + (isText ? "string" : "string, " + expected(member)));
        }
    }

    private static String expected(Member member) {
        return switch (member.type()) {
            case INTEGER -> "bigint or int";
            case DECIMAL -> "decimal or double";
            case BOOLEAN -> "boolean";
            case ARRAY -> "array<string>";
            case STRING, OBJECT -> "date";
        };
    }

    /** The forms of the rows of one part. */
    private static final class Forms implements Iterator<FormAt> {

        private final InputFile file;
        private final int width;
        private final RowFormReader reader;
        private final Iterator<Row> rows;

        Forms(InputFile file, List<String> columns, Iterator<Row> rows) {
            this.file = file;
            this.width = columns.size();
            this.reader = reader(file, columns);
            this.rows = rows;
        }

        @Override
        public boolean hasNext() {
            try {
                return rows.hasNext();
            } catch (Exception e) {
                // Scala throws what Java would have declared
                throw damaged(file);
            }
        }

        @Override
        public FormAt next() {
            Row row = rows.next();
            var cells = new ArrayList<@Nullable String>(width);
            for (int i = 0; i < width; i++) {
                cells.add(row.isNullAt(i) ? null : text(row, i));
            }
            return new FormAt(Place.of(file.number(), row.getLong(width) + 1), reader.read(cells));
        }

        /** A value as a cell would show it. */
        private static String text(Row row, int column) {
            Object value = row.get(column);
            if (value instanceof BigDecimal decimal) {
                return plain(decimal);
            }
            if (value instanceof Double || value instanceof Float) {
                double number = ((Number) value).doubleValue();
                return Double.isFinite(number) ? plain(new BigDecimal(value.toString())) : value.toString();
            }
            return value instanceof scala.collection.Seq
                    ? row.<@Nullable String>getList(column).stream()
                            .map(String::valueOf)
                            .collect(Collectors.joining(";"))
                    : value.toString();
        }

        /** The zeros that the type of a column adds are not the partner's. */
        private static String plain(BigDecimal number) {
            BigDecimal stripped = number.stripTrailingZeros();
            return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
        }
    }
}
