package id.msme.rule;

import static java.util.Objects.requireNonNull;

import id.msme.finding.FindingCode;
import id.msme.form.Member;
import id.msme.region.Region;
import id.msme.region.RegionRegister;
import id.msme.text.Codes;
import id.msme.text.Fault;
import id.msme.text.Inside;
import id.msme.text.IsoDate;
import id.msme.text.Mask;
import id.msme.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks the region code and finds the region under which the record counts on the date of submission. */
final class RegionCheck {

    private static final Inside.Regions<RegionRegister, Region> REGIONS = Inside.regions();

    private final RegionRegister regions;
    private final @Nullable Region[] byNumber;

    RegionCheck(RegionRegister regions) {
        this.regions = regions;
        byNumber = REGIONS.byNumber(regions);
    }

    /** Reads the code into a number, or {@link CheckedRecord#UNUSABLE}. */
    long read(CheckedRecord record, CollectedFindings sink) {
        Span text = record.span(Member.REGION);
        int code = Codes.region(text);
        if (code == Codes.INVALID) {
            sink.report(
                    FindingCode.REGION_FORMAT, Member.REGION, () -> List.of(Mask.shape(text), Fault.ofRequired(text)));
            return CheckedRecord.UNUSABLE;
        }
        sink.passed(FindingCode.REGION_FORMAT);
        if (code % 100 == 0 || byNumber[code] == null) {
            sink.report(FindingCode.REGION_UNKNOWN, Member.REGION, () -> List.of(text.toString()));
            return CheckedRecord.UNUSABLE;
        }
        sink.passed(FindingCode.REGION_UNKNOWN);
        long submittedOn = record.submissionDay();
        return submittedOn == IsoDate.INVALID || count(code, submittedOn, record, sink) ? code : CheckedRecord.UNUSABLE;
    }

    private boolean count(int code, long submittedOn, CheckedRecord record, CollectedFindings sink) {
        Region stated = requireNonNull(byNumber[code]);
        if (stated.validity().startsAfter(submittedOn)) {
            sink.report(
                    FindingCode.REGION_NOT_IN_FORCE,
                    Member.REGION,
                    () -> List.of(
                            stated.code().toString(),
                            stated.validity().firstDay().orElseThrow().toString()));
            return false;
        }
        sink.passed(FindingCode.REGION_NOT_IN_FORCE);
        Region current = regions.current(stated, submittedOn);
        if (stated.validity().endsBefore(submittedOn)) {
            sink.report(
                    FindingCode.REGION_SUPERSEDED,
                    Member.REGION,
                    () -> List.of(
                            stated.code().toString(),
                            stated.validity().lastDay().orElseThrow().toString(),
                            current.code().toString()));
        } else {
            sink.passed(FindingCode.REGION_SUPERSEDED);
        }
        record.setRegion(current);
        return true;
    }
}
