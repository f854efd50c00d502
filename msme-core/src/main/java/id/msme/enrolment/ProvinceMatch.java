package id.msme.enrolment;

/** Whether the region of a record lies in the province where the owner's NIK was issued. */
enum ProvinceMatch {
    NOT_COMPARED,
    SAME,
    OTHER
}
