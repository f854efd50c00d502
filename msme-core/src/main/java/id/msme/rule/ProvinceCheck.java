package id.msme.rule;

import id.msme.check.NikCheck;
import id.msme.form.Member;
import id.msme.region.Region;
import id.msme.region.RegionRegister;
import id.msme.text.Inside;
import org.jspecify.annotations.Nullable;

/**
 * Compares the province of the region with that of the owner's NIK. A NIK keeps the code of its day, so its regency
 * counts under its successor: whoever was registered in Nabire as 91.04 is of the province of 94.01.
 */
final class ProvinceCheck {

    private static final Inside.Regions<RegionRegister, Region> REGIONS = Inside.regions();

    private final RegionRegister regions;
    private final @Nullable Region[] byNumber;

    ProvinceCheck(RegionRegister regions) {
        this.regions = regions;
        byNumber = REGIONS.byNumber(regions);
    }

    ProvinceMatch match(CheckedRecord record) {
        Region counted = record.countedUnder();
        if (counted == null || !record.isUsable(Member.NIK)) {
            return ProvinceMatch.NOT_COMPARED;
        }
        Region issued = byNumber[NikCheck.regency(record.value(Member.NIK))];
        if (issued == null) {
            return ProvinceMatch.NOT_COMPARED;
        }
        boolean isSame = province(counted) == province(issued)
                || province(counted) == province(regions.current(issued, record.submissionDay()));
        return isSame ? ProvinceMatch.SAME : ProvinceMatch.OTHER;
    }

    private static int province(Region region) {
        return region.code().number() / 100;
    }
}
