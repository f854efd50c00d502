package id.msme.condition;

import static java.util.Objects.requireNonNull;

import id.msme.text.UnknownName;
import java.util.Arrays;
import java.util.Optional;

/** A number that identifies an MSME, its owner or its telephone and that a condition can require. */
public enum Identifier {
    /** The business identification number (<i>Nomor Induk Berusaha</i>). */
    NIB("nib", "/msme/nib"),
    /** The taxpayer number (<i>Nomor Pokok Wajib Pajak</i>). */
    NPWP("npwp", "/msme/npwp"),
    /** The owner's population number (<i>Nomor Induk Kependudukan</i>). */
    NIK("nik", "/msme/owner/nik"),
    /** The telephone number. */
    PHONE("phone", "/msme/phone");

    private final String member;
    private final String pointer;

    Identifier(String member, String pointer) {
        this.member = member;
        this.pointer = pointer;
    }

    /**
     * {@return the identifier with a name in catalogue files}
     *
     * @param member for example {@code nib}
     * @throws IllegalArgumentException if the name is unknown; the message lists the valid names
     */
    public static Identifier of(String member) {
        return find(member)
                .orElseThrow(() -> new IllegalArgumentException(UnknownName.message(
                        "identifier",
                        member,
                        Arrays.stream(values()).map(Identifier::member).toList())));
    }

    /**
     * {@return the identifier with a name in catalogue files, or empty}
     *
     * @param member for example {@code nib}
     */
    public static Optional<Identifier> find(String member) {
        requireNonNull(member, "member");
        return Arrays.stream(values()).filter(one -> one.member.equals(member)).findFirst();
    }

    /** {@return the name in catalogue files, for example {@code nib}} */
    public String member() {
        return member;
    }

    /** {@return the JSON Pointer of the member of an enrolment that contains the identifier} */
    public String pointer() {
        return pointer;
    }
}
