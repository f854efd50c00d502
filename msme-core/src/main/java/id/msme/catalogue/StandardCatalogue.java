package id.msme.catalogue;

import id.msme.industry.KbliRegister;
import id.msme.party.Channel;
import id.msme.party.ChannelKind;
import id.msme.region.RegionRegister;
import id.msme.scale.ScaleClassifier;
import java.util.List;

/** Puts together what is shipped. */
final class StandardCatalogue {

    static final Catalogue CATALOGUE = new Catalogue.Parts(
                    "2026-11-22", RegionRegister.standard(), KbliRegister.standard(), ScaleClassifier.standard())
            .channels(channels())
            .parties(StandardParties.all())
            .programs(StandardPrograms.all())
            .agreements(StandardAgreements.all())
            .figures(StandardFigures.FIGURES)
            .build();

    private StandardCatalogue() {}

    private static List<Channel> channels() {
        return List.of(
                new Channel("whatsapp", ChannelKind.INSTANT_MESSAGING),
                new Channel("facebook", ChannelKind.SOCIAL_MEDIA),
                new Channel("instagram", ChannelKind.SOCIAL_MEDIA),
                new Channel("shopee", ChannelKind.MARKETPLACE),
                new Channel("tokopedia", ChannelKind.MARKETPLACE),
                new Channel("bukalapak", ChannelKind.MARKETPLACE),
                new Channel("blibli", ChannelKind.MARKETPLACE),
                new Channel("blanja", ChannelKind.MARKETPLACE),
                new Channel("lazada", ChannelKind.MARKETPLACE),
                new Channel("tiktok-shop", ChannelKind.MARKETPLACE),
                new Channel("email", ChannelKind.EMAIL),
                new Channel("website", ChannelKind.WEBSITE));
    }
}
