/**
 * Business fields by KBLI, the Indonesian standard classification (<i>Klasifikasi Baku Lapangan Usaha Indonesia</i>).
 *
 * <p>A {@link id.msme.industry.KbliCode} has five digits, of which the first two are the division. A
 * {@link id.msme.industry.KbliEdition} groups divisions under section letters and is usable for a time: the divisions of 2020
 * (BPS Regulation 2/2020, like 2009 and 2015 on ISIC Rev. 4) to 18 June 2026, those of 2025 (BPS Regulation 7/2025, ISIC Rev. 5)
 * from 18 December 2025. Letters shift between the editions, so a letter without its edition says nothing.
 *
 * <p>Only sections and divisions are known here, not the titles of the five-digit codes.
 */
@NullMarked
package id.msme.industry;

import org.jspecify.annotations.NullMarked;
