package id.msme.spark;

import java.util.Arrays;
import java.util.Iterator;

/** The judgements of the records of one part, one at a time; when the last one was taken, the part reports its counts. */
final class PartAnswers implements Iterator<Answer> {

    private final Iterator<FormAt> forms;
    private final long[] duplicates;
    private final PartJudge judge;
    private final CountsByPart counts;
    private final int part;

    /**
     * Judgements of a part.
     *
     * @param forms the records of the part
     * @param duplicates the places of its duplicates, in order
     * @param judge the judge of the part
     * @param part the number of the part
     * @param counts takes the counts of the part
     */
    PartAnswers(Iterator<FormAt> forms, long[] duplicates, PartJudge judge, int part, CountsByPart counts) {
        this.forms = forms;
        this.duplicates = duplicates;
        this.judge = judge;
        this.part = part;
        this.counts = counts;
    }

    @Override
    public boolean hasNext() {
        boolean hasNext = forms.hasNext();
        if (!hasNext) {
            counts.add(new CountsByPart.Part(part, judge.counts().toText()));
        }
        return hasNext;
    }

    @Override
    public Answer next() {
        FormAt record = forms.next();
        boolean isDuplicate = Arrays.binarySearch(duplicates, record.place()) >= 0;
        return new Answer(record.place(), judge.judge(record.form(), Place.line(record.place()), isDuplicate));
    }
}
