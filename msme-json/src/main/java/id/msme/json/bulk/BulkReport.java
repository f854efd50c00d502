package id.msme.json.bulk;

import id.msme.enrolment.EnrolmentTally;

/**
 * What a run came to.
 *
 * @param tally the counts
 * @param lines lines read, blank ones counted
 */
public record BulkReport(EnrolmentTally tally, long lines) {}
