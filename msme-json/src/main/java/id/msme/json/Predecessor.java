package id.msme.json;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What members come after: another member, or the start of their object. It remembers which one usually follows. */
class Predecessor {

    private @Nullable KnownName follower;
    /** Whether another member followed the last time. */
    private boolean isDoubtful;

    /** The member that usually follows. */
    final KnownName follower() {
        return Objects.requireNonNull(follower);
    }

    final void expect(KnownName next) {
        follower = next;
    }

    /** Notes that the member followed that usually does. */
    final void confirm() {
        isDoubtful = false;
    }

    /** A member that some records leave out is still expected after one of them, but no more after two in a row. */
    final void doubt(KnownName found) {
        if (isDoubtful) {
            follower = found;
        }
        isDoubtful = !isDoubtful;
    }
}
