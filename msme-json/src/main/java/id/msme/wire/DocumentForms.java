package id.msme.wire;

import id.msme.catalogue.Catalogue;
import id.msme.cohort.CohortTally;
import id.msme.enrolment.Admission;
import id.msme.enrolment.Enrolment;
import id.msme.enrolment.Verdict;
import id.msme.finding.Finding;
import id.msme.form.EnrolmentForm;
import id.msme.json.AssessmentWriter;
import id.msme.json.CatalogueFile;
import id.msme.json.CatalogueReader;
import id.msme.json.CatalogueWriter;
import id.msme.json.ColumnMapReader;
import id.msme.json.FormReader;
import id.msme.json.OfficialReader;
import id.msme.json.ReadinessModelReader;
import id.msme.json.ReadinessModelWriter;
import id.msme.json.ReportedFinding;
import id.msme.json.ReportedVerdict;
import id.msme.json.VerdictReader;
import id.msme.json.VerdictWriter;
import id.msme.json.answer.ProgressWriter;
import id.msme.json.receipt.IssuedReceipt;
import id.msme.json.receipt.ReceiptCheck;
import id.msme.json.receipt.ReceiptCheckWriter;
import id.msme.json.receipt.ReceiptReader;
import id.msme.json.receipt.ReceiptWriter;
import id.msme.progress.Progress;
import id.msme.readiness.Assessment;
import id.msme.readiness.Official;
import id.msme.readiness.ReadinessModel;
import id.msme.receipt.Receipt;
import id.msme.receipt.ReceiptComparison;
import id.msme.run.BulkReport;
import id.msme.source.Citation;
import id.msme.table.ColumnMap;
import id.msme.tally.EnrolmentTally;
import id.msme.timeline.Validity;
import id.msme.treatment.Treatment;
import id.msme.wire.JsonSource.Token;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;

/** The types that are an object: as the writers of this library write them, and its readers read them. */
final class DocumentForms {

    private static final List<WireForm<?>> ALL = List.of(
            document(
                    Verdict.class,
                    (value, settings) -> JsonTree.of(
                            VerdictWriter.toJson(value, settings.language().get(), settings.texts())),
                    madeByTheLibrary("Verdict", "read a ReportedVerdict")),
            document(ReportedVerdict.class, written(ReportedVerdict::toJson), VerdictReader::read),
            document(
                    Finding.class,
                    (value, settings) -> JsonTree.of(
                            VerdictWriter.toJson(value, settings.language().get(), settings.texts())),
                    madeByTheLibrary("Finding", "read a ReportedVerdict, which has them")),
            document(
                    ReportedFinding.class,
                    written(ReportedFinding::toJson),
                    madeByTheLibrary("ReportedFinding", "read a ReportedVerdict, which has them")),
            new WireForm<EnrolmentForm>(
                    EnrolmentForm.class,
                    "an enrolment",
                    refusedToWrite("EnrolmentForm", "it holds personal data; write its verdict"),
                    DocumentForms::form),
            document(
                    Progress.class,
                    written(ProgressWriter::write),
                    madeByTheLibrary("Progress", "compute it from a target and observations")),
            document(
                    Catalogue.class,
                    written(CatalogueWriter::write),
                    text -> CatalogueReader.read(bytes(text)).catalogue()),
            document(
                    CatalogueFile.class,
                    refusedToWrite("CatalogueFile", "write its catalogue"),
                    text -> CatalogueReader.read(bytes(text))),
            document(
                    IssuedReceipt.class,
                    (value, settings) -> JsonTree.of(
                            ReceiptWriter.write(value, settings.language().get())),
                    text -> ReceiptReader.read(bytes(text))),
            document(
                    ReceiptCheck.class,
                    (value, settings) -> JsonTree.of(
                            ReceiptCheckWriter.write(value, settings.language().get())),
                    madeByTheLibrary("ReceiptCheck", "check the receipt again")),
            document(
                    ReceiptComparison.class,
                    (value, settings) -> JsonTree.of(
                            ReceiptCheckWriter.write(value, settings.language().get())),
                    madeByTheLibrary("ReceiptComparison", "compare the receipts again")),
            document(
                    ColumnMap.class,
                    (value, settings) -> ColumnMapForm.tree(value),
                    text -> ColumnMapReader.read(bytes(text))),
            document(
                    ReadinessModel.class,
                    written(ReadinessModelWriter::write),
                    text -> ReadinessModelReader.read(bytes(text))),
            document(
                    Official.class,
                    refusedToWrite("Official", "it holds an assessment of a person"),
                    text -> OfficialReader.read(bytes(text))),
            document(
                    Assessment.class,
                    written(AssessmentWriter::toJson),
                    madeByTheLibrary("Assessment", "assess the evidence by a readiness model")),
            document(
                    Treatment.class, DocumentForms::treatment, madeByTheLibrary("Treatment", "ask a treatment policy")),
            document(
                    Citation.class,
                    (value, settings) -> citation(value),
                    madeByTheLibrary("Citation", "use Citation.of or Citation.law")),
            document(
                    Validity.class,
                    (value, settings) -> validity(value),
                    madeByTheLibrary("Validity", "use Validity.closed, from or through")));

    private DocumentForms() {}

    static List<WireForm<?>> all() {
        return ALL;
    }

    /** Types for which the general refusal would be of little help. */
    static List<WireForm<?>> refused() {
        String summary = " lacks edition and as-of date; write it with SummaryWriter";
        String personal = " holds personal data and has no JSON form; write its verdict, or the values you need";
        return List.of(
                ScalarForms.refused(EnrolmentTally.class, "EnrolmentTally" + summary),
                ScalarForms.refused(BulkReport.class, "BulkReport" + summary),
                ScalarForms.refused(
                        CohortTally.class,
                        "CohortTally shows small cells; write it with CohortWriter, which hides them"),
                ScalarForms.refused(
                        Receipt.class, "Receipt has no digest yet; issue it with ReceiptIssuer and write the result"),
                ScalarForms.refused(Enrolment.class, "Enrolment" + personal),
                ScalarForms.refused(Admission.class, "Admission" + personal));
    }

    private static <T> WireForm<T> document(Class<T> type, WireForm.Writing<T> writing, Function<String, T> reader) {
        String expected = "an object of " + type.getSimpleName();
        return new WireForm<>(type, expected, writing, value -> {
            if (value.kind() != Token.OBJECT) {
                throw new WireException("expected " + expected + "; found " + value.described());
            }
            return reader.apply(value.text());
        });
    }

    private static <T> WireForm.Writing<T> written(Function<T, String> writer) {
        return (value, settings) -> JsonTree.of(writer.apply(value));
    }

    private static <T> WireForm.Writing<T> refusedToWrite(String type, String reason) {
        return (value, settings) -> {
            throw new WireException(type + " is not written: " + reason);
        };
    }

    private static <T> Function<String, T> madeByTheLibrary(String type, String instead) {
        return text -> {
            throw new WireException(type + " is not read from JSON: " + instead);
        };
    }

    /** What is no object is judged too: its only finding is {@code json.syntax}. */
    private static EnrolmentForm form(JsonValue value) {
        return new FormReader().read(value.kind() == Token.TEXT ? "\"\"" : value.text());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Object treatment(Treatment treatment, WireSettings settings) {
        var members = new LinkedHashMap<String, Object>();
        members.put("activity", treatment.activity());
        members.put("mode", treatment.mode().name());
        members.put("because", treatment.because(settings.language().get()));
        return members;
    }

    private static Object citation(Citation citation) {
        var members = new LinkedHashMap<String, Object>();
        members.put("title", citation.work());
        citation.place().ifPresent(place -> members.put("place", place));
        citation.date().ifPresent(date -> members.put("date", date.toString()));
        members.put("reliability", citation.reliability().name());
        return members;
    }

    private static Object validity(Validity validity) {
        var members = new LinkedHashMap<String, Object>();
        validity.firstDay().ifPresent(day -> members.put("from", day.toString()));
        validity.lastDay().ifPresent(day -> members.put("to", day.toString()));
        return members;
    }
}
