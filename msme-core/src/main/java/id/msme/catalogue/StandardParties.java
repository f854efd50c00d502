package id.msme.catalogue;

import id.msme.party.Party;
import id.msme.party.PartyKind;
import id.msme.source.Citation;
import id.msme.timeline.Dated;
import id.msme.timeline.Validity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The parties of the programs that are shipped. */
final class StandardParties {

    private static final LocalDate LAST_DAY_OF_MINISTRIES = LocalDate.of(2024, 10, 20);
    private static final LocalDate FIRST_DAY_OF_META = LocalDate.of(2021, 10, 28);

    private StandardParties() {}

    static List<Party> all() {
        var all = new ArrayList<>(government());
        all.addAll(companies());
        return all;
    }

    private static List<Party> government() {
        return List.of(
                ministry("kominfo", "Kementerian Komunikasi dan Informatika", Sources.ANTARA_2019)
                        .validity(Validity.through(LAST_DAY_OF_MINISTRIES))
                        .addSuccessors("komdigi")
                        .addChangeCitations(Sources.PERPRES_139_2024)
                        .build(),
                successor("komdigi", "Kementerian Komunikasi dan Digital"),
                ministry("kemenkopukm", "Kementerian Koperasi dan UKM", Sources.SETKAB_2020)
                        .validity(Validity.through(LAST_DAY_OF_MINISTRIES))
                        .addSuccessors("kementerian-umkm", "kementerian-koperasi")
                        .addChangeCitations(Sources.PERPRES_139_2024)
                        .build(),
                successor("kementerian-umkm", "Kementerian Usaha Mikro, Kecil, dan Menengah"),
                successor("kementerian-koperasi", "Kementerian Koperasi"),
                party("smesco", "LLP-KUKM/SMESCO", PartyKind.AGENCY, Sources.SETKAB_2020)
                        .parent("kemenkopukm")
                        .build(),
                ministry("kemendag", "Kementerian Perdagangan", Sources.INFOKOMPUTER_2020)
                        .build(),
                party("bank-indonesia", "Bank Indonesia", PartyKind.CENTRAL_BANK, Sources.ANTARA_KKI_2018)
                        .build());
    }

    private static List<Party> companies() {
        return List.of(
                party("facebook", "Meta", PartyKind.SOCIAL_PLATFORM, Sources.SETKAB_2020)
                        .addAllNames(List.of(
                                new Dated<>(
                                        "Facebook Group",
                                        Validity.through(FIRST_DAY_OF_META.minusDays(1)),
                                        Sources.SETKAB_2020),
                                new Dated<>("Meta", Validity.from(FIRST_DAY_OF_META), Sources.KOMPAS_META_2021)))
                        .addChannels("facebook", "instagram", "whatsapp")
                        .addChangeCitations(Sources.KOMPAS_META_2021)
                        .build(),
                marketplace("shopee", "Shopee", Sources.ANTARA_2019).build(),
                marketplace("tokopedia", "Tokopedia", Sources.ANTARA_2019).build(),
                marketplace("bukalapak", "Bukalapak", Sources.ANTARA_2019).build(),
                marketplace("blibli", "Blibli.com", Sources.ANTARA_2019).build(),
                marketplace("blanja", "Blanja.com", Sources.ANTARA_2019)
                        .validity(Validity.through(LocalDate.of(2020, 8, 31)))
                        .addChangeCitations(Sources.TRENASIA_BLANJA, Sources.TEMPO_BLANJA)
                        .build(),
                marketplace("lazada", "Lazada", Sources.JPNN_2018).build());
    }

    private static Party successor(String id, String name) {
        return ministry(id, name, Sources.PERPRES_139_2024)
                .validity(Validity.from(LAST_DAY_OF_MINISTRIES.plusDays(1)))
                .addChangeCitations(Sources.PERPRES_139_2024)
                .build();
    }

    private static Party.Builder ministry(String id, String name, Citation citation) {
        return party(id, name, PartyKind.MINISTRY, citation);
    }

    private static Party.Builder marketplace(String id, String name, Citation citation) {
        return party(id, name, PartyKind.MARKETPLACE, citation).addChannels(id);
    }

    private static Party.Builder party(String id, String name, PartyKind kind, Citation citation) {
        var builder = Party.builder();
        builder.id(id).name(name).kind(kind).addCitations(citation);
        return builder;
    }
}
