package id.msme.http;

import id.msme.catalogue.Catalogue;
import id.msme.enrolment.EnrolmentValidator;
import id.msme.json.Library;
import id.msme.json.SummaryWriter;
import id.msme.run.BulkException;
import id.msme.run.BulkInput;
import id.msme.run.BulkReport;
import id.msme.run.BulkRun;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Judges a stream of enrolments in constant memory, but for the keys by which duplicates are found. */
@RestController
class RunController {

    private static final String INPUT_NAME = "request";
    private static final String INCOMPLETE =
            "{\"status\":400,\"title\":\"The body cannot be read to its end; the verdicts before are not all\"}\n";

    private final Catalogue catalogue;
    private final InstantSource clock;

    RunController(Catalogue catalogue, InstantSource clock) {
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** Answers with the summary when all records are judged. */
    @PostMapping(
            path = "/runs",
            consumes = MediaType.APPLICATION_NDJSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    void summarise(HttpServletRequest request, HttpServletResponse response) throws IOException, BulkException {
        LocalDate asOf = today();
        BulkReport report = run(request, plan(asOf));
        String summary = SummaryWriter.write(report.tally(), catalogue.edition(), Library.version(), asOf);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.getOutputStream().write(summary.getBytes(StandardCharsets.UTF_8));
    }

    /** Answers with a verdict a line, as they come; with a problem as the last line if the body breaks off. */
    @PostMapping(
            path = "/runs",
            consumes = MediaType.APPLICATION_NDJSON_VALUE,
            produces = MediaType.APPLICATION_NDJSON_VALUE)
    void judge(HttpServletRequest request, HttpServletResponse response) throws IOException, BulkException {
        response.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
        OutputStream out = response.getOutputStream();
        try {
            run(request, plan(today()).language(RequestLanguage.of(request)).verdictsTo(open(out)));
        } catch (BulkException e) {
            if (response.isCommitted()) {
                // the status was sent, so the last line says that the verdicts are not all
                out.write(INCOMPLETE.getBytes(StandardCharsets.UTF_8));
                return;
            }
            throw e;
        }
    }

    /** The run closes what it writes to, but the last line may still have to be written. */
    private static OutputStream open(OutputStream out) {
        return new FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                out.write(bytes, offset, length);
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }

    private static BulkReport run(HttpServletRequest request, BulkRun plan) throws IOException, BulkException {
        return plan.threads(1).run(List.of(BulkInput.of(INPUT_NAME, request.getInputStream())));
    }

    /** One day for all records of a run, even if it goes on past midnight. */
    private BulkRun plan(LocalDate asOf) {
        return BulkRun.of(EnrolmentValidator.of(catalogue, asOf));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), EnrolmentValidator.EASTERN_INDONESIA);
    }
}
