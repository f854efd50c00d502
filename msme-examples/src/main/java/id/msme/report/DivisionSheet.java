package id.msme.report;

import id.msme.industry.KbliEdition;
import id.msme.industry.KbliRegister;
import id.msme.language.Messages;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.dhatim.fastexcel.Worksheet;

/** The sheet of a workbook that lists the divisions of KBLI, with the section that each edition puts them in. */
final class DivisionSheet {

    private static final double WIDTH = 36;

    private final KbliRegister register;
    private final Messages words;

    DivisionSheet(KbliRegister register, Messages words) {
        this.register = register;
        this.words = words;
    }

    void write(Worksheet sheet) {
        List<KbliEdition> editions = register.editions();
        header(sheet, 0, words.text("template.divisions.code"));
        var divisions = new TreeSet<Integer>();
        for (int i = 0; i < editions.size(); i++) {
            KbliEdition edition = editions.get(i);
            header(
                    sheet,
                    i + 1,
                    words.text("template.divisions.section", Map.of("year", Integer.toString(edition.year()))));
            divisions.addAll(edition.sections().keySet());
        }
        int row = 1;
        for (int division : divisions) {
            sheet.value(row, 0, (division < 10 ? "0" : "") + division);
            for (int i = 0; i < editions.size(); i++) {
                Character section = editions.get(i).sections().get(division);
                sheet.value(row, i + 1, section == null ? "-" : section.toString());
            }
            row++;
        }
        sheet.freezePane(0, 1);
    }

    private static void header(Worksheet sheet, int column, String text) {
        sheet.value(0, column, text);
        sheet.style(0, column).bold().set();
        sheet.width(column, WIDTH);
    }
}
