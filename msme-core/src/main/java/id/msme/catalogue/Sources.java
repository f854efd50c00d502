package id.msme.catalogue;

import id.msme.activity.TrainingFirst;
import id.msme.source.Citation;
import id.msme.source.Reliability;
import java.time.LocalDate;
import java.util.Optional;

/** The publications that the shipped data rests on. */
final class Sources {

    static final Citation SETKAB_2020 = Citation.of(
            "Cabinet Secretariat of Indonesia (Setkab)",
            "setkab.go.id/en/msmes-ministry-collaborates-with-facebook-groups-to-empower-national-msmes",
            LocalDate.of(2020, 7, 30),
            Reliability.OFFICIAL);
    static final Citation OKEZONE_2020 = TrainingFirst.SOURCE;
    static final Citation ANTARA_2019 = new Citation(
            "Antara (2019)", Optional.of("en.antaranews.com/news/128117"), Optional.empty(), Reliability.SECONDARY);
    static final Citation REPUBLIKA_2017 = Citation.of(
            "Republika", "tekno.republika.co.id/berita/ozgprk257", LocalDate.of(2017, 11, 16), Reliability.SECONDARY);
    static final Citation INFOKOMPUTER_2020 = new Citation(
            "InfoKomputer (October 2020)",
            Optional.of("infokomputer.grid.id/amp/122365778"),
            Optional.empty(),
            Reliability.SECONDARY);
    static final Citation JPNN_2018 = new Citation(
            "JPNN (2018)",
            Optional.of("m.jpnn.com/amp/news/pemerintah-dorong-8-juta-umkm-beralih-ke-online"),
            Optional.empty(),
            Reliability.SECONDARY);
    static final Citation GAZETTE_2022 = new Citation(
            "Antara, in Indonesia News Gazette (2022)",
            Optional.of("indonesianewsgazette.com/25-mln-msmes-expected-to-enter-digital-marketplace-by-2024-official"),
            Optional.empty(),
            Reliability.SECONDARY);
    static final Citation KEPPRES_15_2021 = new Citation(
            "Keppres 15/2021",
            Optional.of("as quoted by the press"),
            Optional.of(LocalDate.of(2021, 9, 8)),
            Reliability.SECONDARY);
    static final Citation EXBULLETIN_2020 = new Citation(
            "Antara, in exbulletin.com",
            Optional.of("exbulletin.com/politics/1179721"),
            Optional.empty(),
            Reliability.SECONDARY);
    static final Citation ANTARA_KKI_2018 = new Citation(
            "Antara (2018)", Optional.of("antaranews.com/berita/728460"), Optional.empty(), Reliability.SECONDARY);
    static final Citation OUR_READING_OF_START = Citation.of(
            "Start of the window: our reading, the first day of the year that is named", Reliability.INFERENCE);
    static final Citation OUR_READING_OF_WINDOW =
            Citation.of("End of the window: our reading of the target", Reliability.INFERENCE);

    static final Citation OPEN_TO_ALL = Citation.of(
            "Open to every party of the programs shipped: a setting of this library", Reliability.INFERENCE);

    static final Citation PERPRES_139_2024 = new Citation(
            "Perpres 139/2024",
            Optional.of("as quoted by Tempo"),
            Optional.of(LocalDate.of(2024, 10, 21)),
            Reliability.SECONDARY);
    static final Citation TRENASIA_BLANJA = new Citation(
            "TrenAsia: Blanja.com ends its service on 1 September 2020",
            Optional.of("m.trenasia.com"),
            Optional.empty(),
            Reliability.SECONDARY);
    static final Citation TEMPO_BLANJA = new Citation(
            "Tempo: Blanja.com ends its service on 1 September 2020",
            Optional.of("tempo.co/arsip"),
            Optional.empty(),
            Reliability.SECONDARY);
    static final Citation BUKALAPAK_2025 = new Citation(
            "Announcement of Bukalapak, January 2025: last orders of physical goods on 9 February 2025",
            Optional.of("as quoted by the press, infobanknews.com"),
            Optional.empty(),
            Reliability.SECONDARY);
    static final Citation TIKTOK_SHOP_CLOSED = new Citation(
            "TikTok Shop closed from 4 October to 11 December 2023, KPPU and the press",
            Optional.of("as quoted by the press, viva.co.id 1763922"),
            Optional.empty(),
            Reliability.SECONDARY);
    static final Citation KOMPAS_META_2021 = Citation.of(
            "Kompas: Facebook, Inc. is renamed Meta",
            "tekno.kompas.com/read/2021/10/29/13020057",
            LocalDate.of(2021, 10, 29),
            Reliability.SECONDARY);

    static final Citation LITERACY_INDEX = Citation.of(
            "Digital literacy index of Kominfo and Katadata: 1 to 5, four pillars, the total their plain mean",
            "katadata.co.id/desysetyowati/digital/63d9eccb183f7",
            LocalDate.of(2023, 2, 1),
            Reliability.SECONDARY);
    static final Citation CHAT_12_HOURS = Citation.of(
            "TikTok Shop by Tokopedia: 12-hour response rate",
            "seller-id.tokopedia.com/university/essay?knowledge_id=7127971875243777",
            LocalDate.of(2025, 7, 23),
            Reliability.OFFICIAL);
    static final Citation TIKTOK_TARGETS = new Citation(
            "TikTok Shop by Tokopedia: shop performance targets (April to September 2025)",
            Optional.of("seller-id.tokopedia.com/university/essay?knowledge_id=2954951123355394"),
            Optional.empty(),
            Reliability.OFFICIAL);
    static final Citation TIKTOK_SANCTIONS = Citation.of(
            "TikTok Shop by Tokopedia: late dispatch sanctions",
            "seller-id.tokopedia.com/university/essay?knowledge_id=7753821275686658",
            LocalDate.of(2025, 8, 6),
            Reliability.OFFICIAL);
    static final Citation SHOPEE_STAR_PLUS =
            new Citation("Shopee Star+", Optional.of("shopymatic.com"), Optional.empty(), Reliability.SECONDARY);
    static final Citation SHOPEE_STAR_2022 =
            new Citation("Shopee Star (2022)", Optional.of("sipulasia.com"), Optional.empty(), Reliability.SECONDARY);
    static final Citation SHOPEE_STAR_2020 = new Citation(
            "Shopee Star (2020; prints 70 % and 80 % of chats answered)",
            Optional.of("harapanrakyat.com"), Optional.empty(), Reliability.SECONDARY);
    static final Citation SHOPEE_PENALTY = new Citation(
            "Shopee penalty points", Optional.of("olshopwiki.com"), Optional.empty(), Reliability.SECONDARY);
    static final Citation SIJORI_2022 = Citation.of(
            "Minister Teten Masduki, in sijori.id", "sijori.id", LocalDate.of(2022, 12, 27), Reliability.SECONDARY);
    static final Citation KUR_JOGJA = new Citation(
            "Kredit Usaha Rakyat: the business has run for at least six months",
            Optional.of("kur.jogjaprov.go.id"),
            Optional.empty(),
            Reliability.OFFICIAL);

    private Sources() {}

    /** A number that no source gives and this library sets. */
    static Citation ours(String what) {
        return Citation.of(what + ": a setting of this library", Reliability.INFERENCE);
    }
}
