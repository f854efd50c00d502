package id.msme.run;

import id.msme.enrolment.EnrolmentTally;

/**
 * What a run came to.
 *
 * @param tally the counts
 * @param lines lines read, blank ones counted
 * @param digest what was said of the records; that of no records where the run was not asked for it
 */
public record BulkReport(EnrolmentTally tally, long lines, RunDigest digest) {

    static final BulkReport NOTHING = new BulkReport(EnrolmentTally.none(), 0, RunDigest.none());
}
