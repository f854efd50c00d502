package id.msme.json;

/** A text inside the characters of a record, made without a string. It changes with the next record. */
final class Slice implements CharSequence {

    private final Characters source;
    private int offset;
    private int length;

    Slice(Characters source) {
        this.source = source;
    }

    void set(int newOffset, int newLength) {
        offset = newOffset;
        length = newLength;
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public char charAt(int index) {
        return source.at(offset + index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return toString().substring(start, end);
    }

    @Override
    public String toString() {
        return source.text(offset, length);
    }
}
