package id.msme.enrolment;

import id.msme.enterprise.Msme;
import id.msme.enterprise.Owner;
import id.msme.form.EnrolmentForm;
import id.msme.form.Member;
import id.msme.form.Presence;
import id.msme.identity.Nib;
import id.msme.identity.Nik;
import id.msme.identity.Npwp;
import id.msme.identity.PhoneNumber;
import id.msme.industry.KbliCode;
import id.msme.money.Rupiah;
import id.msme.region.RegionCode;
import id.msme.rule.CheckedRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes checked values of a form that was accepted. */
final class EnrolmentBuilding {

    private final CheckedRecord record;
    private final EnrolmentForm form;

    private EnrolmentBuilding(CheckedRecord record) {
        this.record = record;
        this.form = record.form();
    }

    static Enrolment build(CheckedRecord record, Verdict verdict) {
        var building = new EnrolmentBuilding(record);
        return new Enrolment(verdict, LocalDate.ofEpochDay(record.submissionDay()), building.msme());
    }

    private Msme msme() {
        Msme.Builder builder = Msme.builder()
                .name(text(Member.NAME).orElseThrow())
                .kbli(KbliCode.parse(text(Member.KBLI).orElseThrow()))
                .region(RegionCode.parse(text(Member.REGION).orElseThrow()))
                .channels(channels());
        text(Member.NIB).flatMap(Nib::find).ifPresent(builder::nib);
        text(Member.NPWP).flatMap(Npwp::find).ifPresent(builder::npwp);
        text(Member.PHONE).flatMap(PhoneNumber::find).ifPresent(builder::phone);
        owner().ifPresent(builder::owner);
        value(Member.ESTABLISHED_ON).map(LocalDate::ofEpochDay).ifPresent(builder::establishedOn);
        value(Member.INDEPENDENT).map(flag -> flag == 1).ifPresent(builder::independent);
        value(Member.ANNUAL_SALES).map(Rupiah::of).ifPresent(builder::annualSales);
        value(Member.BUSINESS_CAPITAL).map(Rupiah::of).ifPresent(builder::businessCapital);
        value(Member.NET_ASSETS).map(Rupiah::of).ifPresent(builder::netAssets);
        value(Member.EMPLOYEES).ifPresent(builder::employees);
        return builder.build();
    }

    private Optional<Owner> owner() {
        Optional<String> name = text(Member.OWNER_NAME);
        Optional<Nik> nik = text(Member.NIK).flatMap(Nik::find);
        return name.map(stated -> nik.map(number -> Owner.of(stated, number)).orElseGet(() -> Owner.named(stated)))
                .or(() -> nik.map(Owner::withNik));
    }

    private List<String> channels() {
        var channels = new ArrayList<String>();
        for (int i = 0; record.isUsable(Member.CHANNELS) && i < form.size(Member.CHANNELS); i++) {
            if (form.presence(Member.CHANNEL, i) == Presence.STATED) {
                channels.add(form.text(Member.CHANNEL, i).toString());
            }
        }
        return channels;
    }

    private Optional<String> text(Member member) {
        return record.isUsable(member) ? Optional.of(form.text(member).toString()) : Optional.empty();
    }

    private Optional<Long> value(Member member) {
        return record.isUsable(member) ? Optional.of(record.value(member)) : Optional.empty();
    }
}
