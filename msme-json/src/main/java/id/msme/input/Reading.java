package id.msme.input;

import id.msme.sheet.HeaderMap;

/**
 * The settings for reading inputs.
 *
 * @param maxInflation how many times its size a gzip file may inflate to
 * @param headers what a partner's own headers of tables mean
 */
public record Reading(int maxInflation, HeaderMap headers) {

    /** As usual. */
    public static final Reading USUAL = new Reading(InputBytes.USUAL_INFLATION, HeaderMap.NONE);
}
