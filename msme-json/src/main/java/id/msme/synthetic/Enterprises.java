package id.msme.synthetic;

import id.msme.catalogue.Catalogue;
import id.msme.form.Member;
import id.msme.industry.KbliEdition;
import id.msme.party.Channel;
import id.msme.scale.Scale;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes up what an enterprise states. */
final class Enterprises {

    private static final List<String> TRADES = List.of(
            "Batik",
            "Kopi",
            "Keripik",
            "Tenun",
            "Anyaman",
            "Sambal",
            "Tempe",
            "Warung",
            "Kerajinan",
            "Bengkel",
            "Madu",
            "Sepatu",
            "Mebel",
            "Kue",
            "Jamu",
            "Kafé",
            "Rotan",
            "Penjahit");
    private static final List<String> OWNERS = List.of("Ibu", "Bapak", "Pemilik", "Keluarga");
    private static final List<Integer> USUAL_DIVISIONS =
            List.of(1, 3, 10, 13, 14, 15, 16, 31, 32, 46, 47, 56, 62, 95, 96);
    // the one number that libphonenumber prints as an example for Indonesia
    private static final String[] PHONES = {"+62812345678", "0812345678", "+62 812-345-678", "0812-345-678"};
    private static final LocalDate FIRST_START = LocalDate.of(1995, 1, 1);
    // PMK 112/PMK.03/2022: the new form is used from this day
    private static final LocalDate NPWP_OF_16 = LocalDate.of(2022, 7, 14);
    private static final LocalDate ONLY_NPWP_OF_16 = LocalDate.of(2025, 1, 1);

    private final List<Fields> fields;
    private final List<Channel> channels;

    /** The divisions of an edition, and those of them in which MSMEs usually are. */
    private record Fields(KbliEdition edition, List<Integer> all, List<Integer> usual) {
        static Fields of(KbliEdition edition) {
            List<Integer> all = List.copyOf(edition.sections().keySet());
            return new Fields(
                    edition, all, all.stream().filter(USUAL_DIVISIONS::contains).toList());
        }
    }

    Enterprises(Catalogue catalogue) {
        fields = catalogue.industries().editions().stream().map(Fields::of).toList();
        channels = List.copyOf(catalogue.channels());
    }

    void state(Draft draft, Draws draws) {
        String number = Numbers.padded(draft.numbers().record(), 6);
        draft.state(Member.NAME, draws.pick(TRADES) + " Contoh " + number);
        if (draws.chance(3, 4)) {
            draft.state(Member.OWNER_NAME, draws.pick(OWNERS) + " Contoh " + number);
        }
        stateNumbers(draft, draws);
        draft.state(Member.KBLI, kbli(draft.day(), draws));
        stateBusiness(draft, draws);
        stateContact(draft, draws);
    }

    private static void stateNumbers(Draft draft, Draws draws) {
        boolean hasNib = draws.chance(14, 20);
        boolean hasNpwp = draws.chance(10, 20);
        boolean hasNik = draws.chance(13, 20) || !(hasNib || hasNpwp);
        Numbers numbers = draft.numbers();
        if (hasNib) {
            draft.state(Member.NIB, Writing.ofNib(numbers.nib(), draws));
        }
        if (hasNik) {
            draft.state(Member.NIK, Writing.ofNik(numbers.nik(), draws));
        }
        if (hasNpwp) {
            boolean isNew = !draft.day().isBefore(NPWP_OF_16)
                    && (draws.chance(1, 2) || !draft.day().isBefore(ONLY_NPWP_OF_16));
            String asNew = hasNik && draws.chance(1, 2) ? numbers.nik() : "0" + numbers.npwp();
            draft.state(Member.NPWP, isNew ? asNew : Writing.ofNpwp(numbers.npwp(), draws));
        }
    }

    private String kbli(LocalDate day, Draws draws) {
        Fields usable = draws.pick(fields.stream()
                .filter(of -> of.edition().validity().includes(day))
                .toList());
        int division = draws.pick(draws.chance(9, 10) ? usable.usual() : usable.all());
        return Numbers.padded(division, 2) + Numbers.padded(draws.between(101, 999), 3);
    }

    private static void stateBusiness(Draft draft, Draws draws) {
        Optional<LocalDate> startedOn = draws.chance(4, 5) ? Optional.of(start(draft.day(), draws)) : Optional.empty();
        startedOn.ifPresent(day -> draft.state(Member.ESTABLISHED_ON, day.toString()));
        Amounts.state(draft, startedOn, draws);
        if (draws.chance(3, 5)) {
            draft.stateJson(Member.INDEPENDENT, "true");
        }
        if (draws.chance(4, 5)) {
            draft.state(Member.EMPLOYEES, employees(draft.scale(), draws));
        }
        if (draws.chance(1, 2)) {
            draft.state(Member.DECLARED_SCALE, draft.scale().name());
        }
    }

    /** Half of the businesses started in the five years before. */
    private static LocalDate start(LocalDate day, Draws draws) {
        LocalDate first = draws.chance(1, 2) ? day.minusYears(5) : FIRST_START;
        return LocalDate.ofEpochDay(draws.between(Math.min(first.toEpochDay(), day.toEpochDay()), day.toEpochDay()));
    }

    /** By the classes of BPS. */
    private static long employees(Scale scale, Draws draws) {
        return switch (scale) {
            case MICRO -> draws.between(0, 4);
            case SMALL -> draws.between(5, 19);
            case MEDIUM, LARGE -> draws.between(20, 99);
        };
    }

    private void stateContact(Draft draft, Draws draws) {
        if (draws.chance(2, 3)) {
            draft.state(Member.PHONE, draws.pick(PHONES));
        }
        if (draws.chance(5, 6)) {
            draft.stateJson(Member.CHANNELS, Writing.ofList(someChannels(draft.day(), draws)));
        }
    }

    /** None to four channels that are open on a day, each once. */
    List<String> someChannels(LocalDate day, Draws draws) {
        int first = draws.below(channels.size());
        int count = Math.min(draws.below(5), channels.size());
        var some = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            Channel channel = channels.get((first + i * 5) % channels.size());
            if (channel.isOpenOn(day)) {
                some.add(channel.id());
            }
        }
        return some.stream().distinct().toList();
    }
}
