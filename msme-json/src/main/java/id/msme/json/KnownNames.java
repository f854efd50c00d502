package id.msme.json;

import id.msme.form.Member;
import id.msme.text.EightBytes;
import org.jspecify.annotations.Nullable;

/**
 * The members of one kind of object, found by their names. A file's records name their members in the same order, so
 * the member that usually follows is tried first; any other is looked up by the first letters of its name.
 */
final class KnownNames {

    /** The first bytes of a name after its opening quote: every name has so many with its closing one. */
    private static final long FIRST_LETTERS = 0xFF_FFFF;

    private static final int PLACES = 64;
    private static final int PLACE_SHIFT = Long.SIZE - Integer.numberOfTrailingZeros(PLACES);

    private final Predecessor start = new Predecessor();
    private final KnownName object;
    private final @Nullable KnownNames outer;
    private final int depth;
    /** By the hash of their starts; a taken place leads to the next. */
    private final @Nullable KnownName[] places = new KnownName[PLACES];

    private int firstStrange;

    /**
     * Creates the names of an object.
     *
     * @param object the object
     * @param form where values are kept
     * @param outer the names of the object that contains this one; null for the record and for elements of lists
     */
    KnownNames(KnownName object, RecordForm form, @Nullable KnownNames outer) {
        this.object = object;
        this.outer = outer;
        depth = depthOf(object.member());
        Predecessor before = start;
        for (Member member : object.member().members()) {
            var name = new KnownName(member, form, this);
            add(name);
            before.expect(name);
            before = name;
        }
        // after the last one any member is as likely as another
        before.expect(start.follower());
    }

    /** The depth of an object that is the value of a member, the record's being 1. */
    static int depthOf(Member member) {
        return 1 + member.parent().map(KnownNames::depthOf).orElse(0);
    }

    private void add(KnownName name) {
        int place = place(name.word());
        while (places[place] != null) {
            place = (place + 1) & (PLACES - 1);
        }
        places[place] = name;
    }

    /** What the first member comes after. */
    Predecessor start() {
        return start;
    }

    /** The object as a member of the one that contains it. */
    KnownName object() {
        return object;
    }

    @Nullable
    KnownNames outer() {
        return outer;
    }

    /** The depth of the object, the record's being 1. */
    int depth() {
        return depth;
    }

    /** Where the names begin that are in the object and not known. */
    int firstStrange() {
        return firstStrange;
    }

    /** Starts on such an object, and answers what its first member comes after. */
    Predecessor open(int strangeNames) {
        firstStrange = strangeNames;
        return start;
    }

    /**
     * Finds the name that stands at an index, with its quotes.
     *
     * @param bytes the record
     * @param at the index of the opening quote
     * @param before the member before it, or the start
     * @return the member, or null if the name is none of the members'
     */
    @Nullable
    KnownName find(byte[] bytes, int at, Predecessor before) {
        KnownName guess = before.follower();
        if (guess.isAt(bytes, at)) {
            before.confirm();
            return guess;
        }
        KnownName found = lookUp(bytes, at);
        if (found != null) {
            before.doubt(found);
        }
        return found;
    }

    private @Nullable KnownName lookUp(byte[] bytes, int at) {
        int place = place(EightBytes.at(bytes, at));
        KnownName name = places[place];
        while (name != null && !name.isAt(bytes, at)) {
            place = (place + 1) & (PLACES - 1);
            name = places[place];
        }
        return name;
    }

    private static int place(long word) {
        return (int) (EightBytes.mixed(word >>> Byte.SIZE & FIRST_LETTERS) >>> PLACE_SHIFT);
    }
}
