/**
 * Business fields by KBLI, the Indonesian standard classification (<i>Klasifikasi Baku Lapangan Usaha Indonesia</i>).
 *
 * <p>A {@link KbliCode} has five digits, of which the first two are the division. A {@link KbliEdition} groups
 * divisions under section letters and is usable for a time: the divisions of 2020 (BPS Regulation 2/2020, like 2009,
 * 2015 and 2017 on ISIC Rev. 4) through 18 June 2026, those of 2025 (BPS Regulation 7/2025, ISIC Rev. 5) from 18
 * December 2025. BPS Regulation 7/2025 revoked 2/2020 on that day and gives users six months to adjust; that new
 * registrations may use codes of 2020 during these months is this library's reading. Letters shift between the
 * editions, so a letter without its edition is meaningless.
 *
 * <p>A {@link KbliRegister} holds the editions. It knows sections and divisions only, not the five-digit codes or their
 * titles: a code that an edition dropped, such as 47911 (online retail, gone in 2025), is accepted if its division
 * still exists.
 */
@NullMarked
package id.msme.industry;

import org.jspecify.annotations.NullMarked;
