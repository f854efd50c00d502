package id.msme.catalogue;

import id.msme.industry.KbliRegister;
import id.msme.party.Channel;
import id.msme.party.ChannelKind;
import id.msme.party.Closure;
import id.msme.region.RegionRegister;
import id.msme.scale.ScaleClassifier;
import id.msme.source.Citation;
import id.msme.text.Lazy;
import id.msme.timeline.Validity;
import java.time.LocalDate;
import java.util.List;

/** Puts together what is shipped. */
final class StandardCatalogue {

    static final Catalogue CATALOGUE = new CatalogueBuilder(
                    "2026-11-22", RegionRegister.standard(), KbliRegister.standard(), ScaleClassifier.standard())
            .channels(channels())
            .parties(StandardParties.all())
            .programs(StandardPrograms.all())
            .agreements(Lazy.of(() -> StandardAgreements.ALL))
            .figures(Lazy.of(() -> StandardFigures.FIGURES))
            .shipped();

    private StandardCatalogue() {}

    private static List<Channel> channels() {
        return List.of(
                new Channel("whatsapp", "WhatsApp", ChannelKind.INSTANT_MESSAGING),
                new Channel("facebook", "Facebook", ChannelKind.SOCIAL_MEDIA),
                new Channel("instagram", "Instagram", ChannelKind.SOCIAL_MEDIA),
                new Channel("shopee", "Shopee", ChannelKind.MARKETPLACE),
                new Channel("tokopedia", "Tokopedia", ChannelKind.MARKETPLACE),
                closed("bukalapak", "Bukalapak", Validity.from(LocalDate.of(2025, 2, 10)), Sources.BUKALAPAK_2025),
                new Channel("blibli", "Blibli", ChannelKind.MARKETPLACE),
                closed(
                        "blanja",
                        "Blanja.com",
                        Validity.from(LocalDate.of(2020, 9, 1)),
                        Sources.TRENASIA_BLANJA,
                        Sources.TEMPO_BLANJA),
                new Channel("lazada", "Lazada", ChannelKind.MARKETPLACE),
                closed(
                        "tiktok-shop",
                        "TikTok Shop",
                        Validity.closed(LocalDate.of(2023, 10, 4), LocalDate.of(2023, 12, 11)),
                        Sources.TIKTOK_SHOP_CLOSED),
                new Channel("email", "E-mail", ChannelKind.EMAIL),
                new Channel("website", "Website", ChannelKind.WEBSITE));
    }

    private static Channel closed(String id, String name, Validity days, Citation... citations) {
        return new Channel(id, name, ChannelKind.MARKETPLACE, List.of(new Closure(days, List.of(citations))));
    }
}
