package id.msme.source;

import java.time.LocalDate;
import java.util.Optional;

/** The publications from which the numbers of the shipped models and tables are known. */
public final class ReadinessSources {

    public static final Citation SETKAB_2020 = Citation.of(
            "Cabinet Secretariat of Indonesia (Setkab)",
            "setkab.go.id/en/msmes-ministry-collaborates-with-facebook-groups-to-empower-national-msmes",
            LocalDate.of(2020, 7, 30),
            Reliability.OFFICIAL);
    public static final Citation OKEZONE_2020 = Citation.of(
            "Okezone",
            "economy.okezone.com/read/2020/07/31/320/2255157",
            LocalDate.of(2020, 7, 31),
            Reliability.SECONDARY);
    public static final Citation GAZETTE_2022 = new Citation(
            "Antara, in Indonesia News Gazette (2022)",
            Optional.of("indonesianewsgazette.com/25-mln-msmes-expected-to-enter-digital-marketplace-by-2024-official"),
            Optional.empty(),
            Reliability.SECONDARY);
    public static final Citation LITERACY_INDEX = Citation.of(
            "Digital literacy index of Kominfo and Katadata: 1 to 5, four pillars, the total their plain mean",
            "katadata.co.id/desysetyowati/digital/63d9eccb183f7",
            LocalDate.of(2023, 2, 1),
            Reliability.SECONDARY);
    public static final Citation CHAT_12_HOURS = Citation.of(
            "TikTok Shop by Tokopedia: 12-hour response rate",
            "seller-id.tokopedia.com/university/essay?knowledge_id=7127971875243777",
            LocalDate.of(2025, 7, 23),
            Reliability.OFFICIAL);
    public static final Citation TIKTOK_TARGETS = new Citation(
            "TikTok Shop by Tokopedia: shop performance targets (April to September 2025)",
            Optional.of("seller-id.tokopedia.com/university/essay?knowledge_id=2954951123355394"),
            Optional.empty(),
            Reliability.OFFICIAL);
    public static final Citation TIKTOK_SANCTIONS = Citation.of(
            "TikTok Shop by Tokopedia: late dispatch sanctions",
            "seller-id.tokopedia.com/university/essay?knowledge_id=7753821275686658",
            LocalDate.of(2025, 8, 6),
            Reliability.OFFICIAL);
    public static final Citation SHOPEE_STAR_PLUS =
            new Citation("Shopee Star+", Optional.of("shopymatic.com"), Optional.empty(), Reliability.SECONDARY);
    public static final Citation SHOPEE_STAR_2022 =
            new Citation("Shopee Star (2022)", Optional.of("sipulasia.com"), Optional.empty(), Reliability.SECONDARY);
    public static final Citation SHOPEE_STAR_2020 = new Citation(
            "Shopee Star (2020; prints 70 % and 80 % of chats answered)",
            Optional.of("harapanrakyat.com"), Optional.empty(), Reliability.SECONDARY);
    public static final Citation SHOPEE_PENALTY = new Citation(
            "Shopee penalty points", Optional.of("olshopwiki.com"), Optional.empty(), Reliability.SECONDARY);
    public static final Citation SIJORI_2022 = Citation.of(
            "Minister Teten Masduki, in sijori.id", "sijori.id", LocalDate.of(2022, 12, 27), Reliability.SECONDARY);

    private ReadinessSources() {}

    public static Citation ours(String what) {
        return Citation.of(what + ": a setting of this library", Reliability.INFERENCE);
    }
}
