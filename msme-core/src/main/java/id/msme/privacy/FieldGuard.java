package id.msme.privacy;

import org.jspecify.annotations.Nullable;

/** Declares the field of {@link Guarded} once more: two fields of one name are what makes Gson refuse a class. */
abstract class FieldGuard {

    // Read by reflection only.
    @SuppressWarnings("UnusedVariable")
    private final @Nullable Void aGuard = null;

    FieldGuard() {}
}
