package id.msme.report;

import id.msme.language.Messages;
import id.msme.region.Region;
import id.msme.region.RegionRegister;
import java.util.List;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Worksheet;

/** The sheet of a workbook that lists the codes of regions: regencies and cities, and beside them the provinces. */
final class RegionSheet {

    private static final int PROVINCES = 4;
    private static final double NARROW = 10;
    private static final double WIDE = 36;

    private final RegionRegister register;
    private final Messages words;

    RegionSheet(RegionRegister register, Messages words) {
        this.register = register;
        this.words = words;
    }

    /** Fills the sheet, and answers where the codes of regencies and cities stand. */
    Range write(Worksheet sheet) {
        header(sheet, 0, "code", NARROW);
        header(sheet, 1, "name", WIDE);
        header(sheet, 2, "province", WIDE);
        header(sheet, PROVINCES, "code", NARROW);
        header(sheet, PROVINCES + 1, "province", WIDE);
        List<Region> current = register.regions().stream()
                .filter(region -> region.validity().lastDay().isEmpty())
                .toList();
        int row = 1;
        int provinceRow = 1;
        for (Region region : current) {
            if (region.level() == Region.Level.PROVINCE) {
                sheet.value(provinceRow, PROVINCES, region.code().toString());
                sheet.value(provinceRow++, PROVINCES + 1, region.name());
            } else {
                sheet.value(row, 0, region.code().toString());
                sheet.value(row, 1, region.name());
                sheet.value(row++, 2, register.region(region.code().province()).name());
            }
        }
        sheet.freezePane(0, 1);
        return sheet.range(1, 0, row - 1, 0);
    }

    private void header(Worksheet sheet, int column, String word, double width) {
        sheet.value(0, column, words.text("template.regions." + word));
        sheet.style(0, column).bold().set();
        sheet.width(column, width);
    }
}
