package id.msme.json;

/** A text inside the characters of a record, made without a string. It changes with the next record. */
final class Slice implements CharSequence {

    private char[] source = {};
    private int offset;
    private int length;

    /** Takes other characters; the array is not copied, and must not be written where they stand. */
    void set(char[] newSource, int newOffset, int newLength) {
        source = newSource;
        offset = newOffset;
        length = newLength;
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public char charAt(int index) {
        return source[offset + index];
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return toString().substring(start, end);
    }

    @Override
    public String toString() {
        return new String(source, offset, length);
    }
}
