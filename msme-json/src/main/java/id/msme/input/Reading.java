package id.msme.input;

import id.msme.sheet.HeaderMap;
import id.msme.sheet.Inflation;

/**
 * The settings for reading inputs.
 *
 * @param maxInflation how many times its size a gzip file may inflate to
 * @param inflatedFreely how many bytes it may inflate to whatever its size
 * @param headers what a partner's own headers of tables mean
 */
public record Reading(int maxInflation, long inflatedFreely, HeaderMap headers) {

    /** As usual. */
    public static final Reading USUAL = new Reading(InputBytes.USUAL_INFLATION, Inflation.FREE, HeaderMap.NONE);
}
