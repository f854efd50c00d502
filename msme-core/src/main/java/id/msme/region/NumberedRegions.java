package id.msme.region;

import id.msme.text.Inside;
import org.jspecify.annotations.Nullable;

/** Opens the index of a register to the checks of enrolments. */
final class NumberedRegions implements Inside.Regions<RegionRegister, Region> {

    @Override
    public @Nullable Region[] byNumber(RegionRegister register) {
        return register.byNumber();
    }
}
