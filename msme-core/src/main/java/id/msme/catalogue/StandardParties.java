package id.msme.catalogue;

import id.msme.party.Party;
import id.msme.party.PartyKind;
import id.msme.source.Citation;
import java.util.List;

/** The parties of the programs that are shipped. */
final class StandardParties {

    private StandardParties() {}

    static List<Party> all() {
        return List.of(
                party("kominfo", "Kementerian Komunikasi dan Informatika", PartyKind.MINISTRY, Sources.ANTARA_2019)
                        .build(),
                party("kemenkopukm", "Kementerian Koperasi dan UKM", PartyKind.MINISTRY, Sources.SETKAB_2020)
                        .build(),
                party("smesco", "LLP-KUKM/SMESCO", PartyKind.AGENCY, Sources.SETKAB_2020)
                        .parent("kemenkopukm")
                        .build(),
                party("kemendag", "Kementerian Perdagangan", PartyKind.MINISTRY, Sources.INFOKOMPUTER_2020)
                        .build(),
                party("bank-indonesia", "Bank Indonesia", PartyKind.CENTRAL_BANK, Sources.ANTARA_KKI_2018)
                        .build(),
                party("facebook", "Facebook Group", PartyKind.SOCIAL_PLATFORM, Sources.SETKAB_2020)
                        .addChannels("facebook", "instagram", "whatsapp")
                        .build(),
                marketplace("shopee", "Shopee", Sources.ANTARA_2019),
                marketplace("tokopedia", "Tokopedia", Sources.ANTARA_2019),
                marketplace("bukalapak", "Bukalapak", Sources.ANTARA_2019),
                marketplace("blibli", "Blibli.com", Sources.ANTARA_2019),
                marketplace("blanja", "Blanja.com", Sources.ANTARA_2019),
                marketplace("lazada", "Lazada", Sources.JPNN_2018));
    }

    private static Party marketplace(String id, String name, Citation citation) {
        return party(id, name, PartyKind.MARKETPLACE, citation).addChannels(id).build();
    }

    private static Party.Builder party(String id, String name, PartyKind kind, Citation citation) {
        var builder = Party.builder();
        builder.id(id).name(name).kind(kind).citation(citation);
        return builder;
    }
}
