package id.msme.wire;

import id.msme.json.ColumnMapReader;
import id.msme.table.ColumnMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** A map of columns as {@link ColumnMapReader} reads it. */
final class ColumnMapForm {

    private ColumnMapForm() {}

    static Map<String, Object> tree(ColumnMap map) {
        var columns = new LinkedHashMap<String, Object>();
        map.mappings().forEach(mapping -> columns.put(mapping.header(), column(mapping)));
        var members = new LinkedHashMap<String, Object>();
        members.put("format", ColumnMapReader.FORMAT);
        members.put("columns", columns);
        members.put("constants", map.constants());
        return members;
    }

    private static Map<String, Object> column(ColumnMap.Mapping mapping) {
        var members = new LinkedHashMap<String, Object>();
        members.put("to", mapping.member());
        mapping.datePattern().ifPresent(pattern -> members.put("date", pattern));
        mapping.thousands().ifPresent(sign -> members.put("thousands", sign.toString()));
        putTexts(members, "true", mapping.trueTexts());
        putTexts(members, "false", mapping.falseTexts());
        return members;
    }

    private static void putTexts(Map<String, Object> members, String name, Set<String> texts) {
        if (!texts.isEmpty()) {
            members.put(name, texts.stream().sorted().toList());
        }
    }
}
