package id.msme.report;

import id.msme.text.Printable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** A cohort report as one self-contained HTML page with its charts. */
public final class CohortPage {

    private static final int NAME_WIDTH = 470;
    private static final int BAR_WIDTH = 260;
    private static final int WIDTH = NAME_WIDTH + BAR_WIDTH + 190;
    private static final int ROW = 26;
    private static final int MAX_NAME_LENGTH = 70;

    private static final String HEAD = """
            <!doctype html>
            <html lang="@lang@">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>@title@</title>
            <style>
            body { font: 16px/1.5 system-ui, sans-serif; color: #1c2b33; max-width: 60rem;
                   margin: 2rem auto; padding: 0 1rem }
            h1 { font-size: 1.5rem } h2 { font-size: 1.1rem; margin: 2rem 0 .3rem }
            svg { width: 100%; height: auto; display: block }
            svg text { font: 14px system-ui, sans-serif; fill: #1c2b33 }
            table { border-collapse: collapse } th, td { text-align: left; padding: .1rem 1.2rem .1rem 0 }
            th { font-weight: normal; color: #51636b } .number { text-align: right }
            .bar { fill: #0b6e6e } .rest { fill: #e7eeee } .note { color: #51636b }
            </style>
            </head>
            <body>
            """;

    private final StringBuilder page = new StringBuilder();
    private final CohortSections report;
    private final CohortFindings findings;

    private CohortPage(CohortSections report, CohortFindings findings) {
        this.report = report;
        this.findings = findings;
    }

    public static String of(CohortSections report, CohortFindings findings) {
        return new CohortPage(report, findings).page();
    }

    private String page() {
        page.append(HEAD.replace("@lang@", report.language().tag()).replace("@title@", escape(report.title())));
        page.append("<h1>").append(escape(report.title())).append("</h1>\n");
        report.sections().forEach(this::section);
        new CohortTables(report, findings).parts().forEach(this::table);
        page.append("<p class=\"note\">").append(escape(report.note())).append("</p>\n</body>\n</html>\n");
        return page.toString();
    }

    private void section(CohortSections.Section section) {
        int height = section.rows().size() * ROW;
        page.append("<h2>").append(escape(section.title())).append("</h2>\n");
        page.append("<svg role=\"img\" viewBox=\"0 0 " + WIDTH + " " + height + "\" aria-label=\"")
                .append(escape(section.title()))
                .append("\">\n");
        for (int i = 0; i < section.rows().size(); i++) {
            row(section.rows().get(i), i * ROW);
        }
        page.append("</svg>\n");
    }

    private void table(CohortTables.Part part) {
        page.append("<h2>").append(escape(part.title())).append("</h2>\n<table>\n");
        for (int i = 0; i < part.rows().size(); i++) {
            String tag = i == 0 ? "th" : "td";
            page.append("<tr>");
            for (int j = 0; j < part.alignment().length(); j++) {
                page.append("<" + tag + (part.alignment().charAt(j) == 'r' ? " class=\"number\">" : ">"))
                        .append(escape(part.rows().get(i).get(j)))
                        .append("</" + tag + ">");
            }
            page.append("</tr>\n");
        }
        page.append("</table>\n");
    }

    private void row(CohortSections.Row row, int top) {
        int baseline = top + ROW - 9;
        page.append("<text x=\"0\" y=\"" + baseline + "\"><title>")
                .append(escape(row.name()))
                .append("</title>")
                .append(escape(shortened(row.name())))
                .append("</text>");
        bar("rest", top, BAR_WIDTH + "");
        if (row.count().isPresent()) {
            bar("bar", top, width(row.count().getAsLong()));
        }
        page.append("<text x=\"" + (NAME_WIDTH + BAR_WIDTH + 12) + "\" y=\"" + baseline + "\">")
                .append(escape(figure(row)))
                .append("</text>\n");
    }

    private void bar(String kind, int top, String width) {
        page.append("<rect class=\"" + kind + "\" x=\"" + NAME_WIDTH + "\" y=\"" + (top + 4) + "\" height=\""
                + (ROW - 8) + "\" width=\"" + width + "\"/>");
    }

    private String width(long count) {
        return BigDecimal.valueOf(count * BAR_WIDTH)
                .divide(BigDecimal.valueOf(report.tally().msmes()), 1, RoundingMode.HALF_EVEN)
                .toPlainString();
    }

    private String figure(CohortSections.Row row) {
        Numbers numbers = report.numbers();
        return row.count().isEmpty()
                ? "…"
                : numbers.count(row.count().getAsLong()) + " · "
                        + numbers.percent(
                                row.count().getAsLong(), report.tally().msmes());
    }

    private static String shortened(String name) {
        return name.length() <= MAX_NAME_LENGTH
                ? name
                : name.substring(0, MAX_NAME_LENGTH - 1).strip() + "…";
    }

    private static String escape(String text) {
        return Printable.text(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
