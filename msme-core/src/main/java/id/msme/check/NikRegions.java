package id.msme.check;

import id.msme.region.FormerCode;
import id.msme.region.Region;
import id.msme.region.RegionRegister;
import java.util.BitSet;

/** The region codes that a NIK can start with, by number. */
public final class NikRegions {

    private final BitSet provinces = new BitSet();
    private final BitSet regencies = new BitSet();

    private NikRegions(RegionRegister register) {
        for (Region region : register.regions()) {
            int number = region.code().number();
            if (region.code().isProvince()) {
                provinces.set(number / 100);
            } else {
                regencies.set(number);
            }
        }
        for (FormerCode former : register.formerCodes()) {
            regencies.set(former.code().number());
        }
    }

    /**
     * Returns the codes of a register: those in force on any date, and former ones that stand in old NIKs.
     *
     * @param register the register of regions
     * @return the codes
     */
    public static NikRegions of(RegionRegister register) {
        return new NikRegions(register);
    }

    boolean isProvince(int twoDigits) {
        return provinces.get(twoDigits);
    }

    boolean isRegency(int fourDigits) {
        return regencies.get(fourDigits);
    }
}
