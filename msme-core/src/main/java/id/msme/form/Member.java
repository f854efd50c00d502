package id.msme.form;

import id.msme.evidence.Fact;
import id.msme.evidence.Facts;
import id.msme.evidence.Measure;
import id.msme.text.Inside;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The members of an enrolment, in the order in which findings are reported.
 *
 * <p>Channels and trainings are lists; their elements, and the members of a training, are identified by an index from
 * 0.
 */
public enum Member {
    /** The record itself. */
    RECORD,
    /** The partner's own id of the record. */
    ID("id", RECORD, MemberType.STRING, true),
    /** The program. */
    PROGRAM("program", RECORD, MemberType.STRING, true),
    /** The partner through which the MSME enrols. */
    PARTNER("partner", RECORD, MemberType.STRING, true),
    /** The day of submission; dated rules are taken for this day. */
    SUBMITTED_ON("submittedOn", RECORD, MemberType.STRING, true),
    /** Whether the owner consented (UU 27/2022). */
    CONSENT("consent", RECORD, MemberType.BOOLEAN, true),
    /** The enterprise. */
    MSME("msme", RECORD, MemberType.OBJECT, true),
    /** The name of the business. */
    NAME("name", MSME, MemberType.STRING, true),
    /** The business identification number. */
    NIB("nib", MSME, MemberType.STRING, false),
    /** The taxpayer number. */
    NPWP("npwp", MSME, MemberType.STRING, false),
    /** The owner. */
    OWNER("owner", MSME, MemberType.OBJECT, false),
    /** The name of the owner. */
    OWNER_NAME("name", OWNER, MemberType.STRING, false),
    /** The population number of the owner. */
    NIK("nik", OWNER, MemberType.STRING, false),
    /** The business field. */
    KBLI("kbli", MSME, MemberType.STRING, true),
    /** The regency or city. */
    REGION("region", MSME, MemberType.STRING, true),
    /** The day the business started. */
    ESTABLISHED_ON("establishedOn", MSME, MemberType.STRING, false),
    /** Whether it stands alone. */
    INDEPENDENT("independent", MSME, MemberType.BOOLEAN, false),
    /** Annual sales in rupiah. */
    ANNUAL_SALES("annualSales", MSME, MemberType.INTEGER, false),
    /** Business capital in rupiah, without land and buildings. */
    BUSINESS_CAPITAL("businessCapital", MSME, MemberType.INTEGER, false),
    /** Net assets in rupiah, without land and buildings. */
    NET_ASSETS("netAssets", MSME, MemberType.INTEGER, false),
    /** How many people work there. */
    EMPLOYEES("employees", MSME, MemberType.INTEGER, false),
    /** The scale as declared. */
    DECLARED_SCALE("declaredScale", MSME, MemberType.STRING, false),
    /** The mobile telephone number. */
    PHONE("phone", MSME, MemberType.STRING, false),
    /** Where it meets customers online. */
    CHANNELS("channels", MSME, MemberType.ARRAY, false),
    /** One of the channels. */
    CHANNEL("", CHANNELS, MemberType.STRING, false),
    /** What is known of its readiness. */
    READINESS("readiness", RECORD, MemberType.OBJECT, false),
    /** Digital literacy, 1 to 5 in four pillars. */
    DIGITAL_LITERACY("digitalLiteracy", READINESS, MemberType.OBJECT, false),
    /** Digital skills, 1 to 5. */
    SKILLS("skills", DIGITAL_LITERACY, MemberType.DECIMAL, false),
    /** Digital ethics, 1 to 5. */
    ETHICS("ethics", DIGITAL_LITERACY, MemberType.DECIMAL, false),
    /** Digital safety, 1 to 5. */
    SAFETY("safety", DIGITAL_LITERACY, MemberType.DECIMAL, false),
    /** Digital culture, 1 to 5. */
    CULTURE("culture", DIGITAL_LITERACY, MemberType.DECIMAL, false),
    /** How long a customer waits for an answer. */
    RESPONSE_TIME("responseTime", READINESS, MemberType.STRING, false),
    /** How many orders it can make in a month. */
    MONTHLY_CAPACITY("monthlyCapacity", READINESS, MemberType.INTEGER, false),
    /** How many orders the stock covers. */
    STOCK("stock", READINESS, MemberType.INTEGER, false),
    /** How many orders are expected in a month. */
    EXPECTED_MONTHLY_ORDERS("expectedMonthlyOrders", READINESS, MemberType.INTEGER, false),
    /** For how many months trade is recorded. */
    RECORDED_MONTHS("recordedMonths", READINESS, MemberType.INTEGER, false),
    /** The day of the last online activity. */
    LAST_ONLINE_ACTIVITY_ON("lastOnlineActivityOn", READINESS, MemberType.STRING, false),
    /** The name of this format. */
    FORMAT("format", RECORD, MemberType.STRING, false),
    /** The share of messages answered, 0 to 1. */
    RESPONSE_RATE("responseRate", READINESS, MemberType.DECIMAL, false),
    /** The share of orders cancelled by the seller, 0 to 1. */
    CANCELLATION_RATE("cancellationRate", READINESS, MemberType.DECIMAL, false),
    /** The share of orders shipped late, 0 to 1. */
    LATE_SHIPMENT_RATE("lateShipmentRate", READINESS, MemberType.DECIMAL, false),
    /** The share of sales that is recorded, 0 to 1. */
    RECORDED_SHARE("recordedShare", READINESS, MemberType.DECIMAL, false),
    /** The share of sales made online, 0 to 1. */
    ONLINE_SALES_SHARE("onlineSalesShare", READINESS, MemberType.DECIMAL, false),
    /** The rating by customers, 0 to 5. */
    RATING("rating", READINESS, MemberType.DECIMAL, false),
    /** The most orders in a month. */
    PEAK_MONTHLY_ORDERS("peakMonthlyOrders", READINESS, MemberType.INTEGER, false),
    /** Trainings taken. */
    TRAININGS("trainings", READINESS, MemberType.ARRAY, false),
    /** One of the trainings. */
    TRAINING("", TRAININGS, MemberType.OBJECT, false),
    /** The activity of a training. */
    TRAINING_ACTIVITY("activity", TRAINING, MemberType.STRING, false),
    /** How people met in a training. */
    TRAINING_MODE("mode", TRAINING, MemberType.STRING, false),
    /** The day a training was finished. */
    TRAINING_FINISHED_ON("finishedOn", TRAINING, MemberType.STRING, false);

    private static final int MAX_CHANNELS =
            Math.toIntExact(Inside.<Facts, Fact, Measure>factNumbers().units(Fact.CHANNELS.max()));
    private static final int MAX_TRAININGS = 64;

    private final String jsonName;
    private final Optional<Member> parent;
    private final MemberType type;
    private final boolean required;
    private final String pointer;
    private final boolean indexed;

    Member() {
        this.jsonName = "";
        this.parent = Optional.empty();
        this.type = MemberType.OBJECT;
        this.required = true;
        this.pointer = "";
        this.indexed = false;
    }

    Member(String jsonName, Member parent, MemberType type, boolean required) {
        this.jsonName = jsonName;
        this.parent = Optional.of(parent);
        this.type = type;
        this.required = required;
        this.pointer = parent.pointer + "/" + (jsonName.isEmpty() ? "#" : jsonName);
        this.indexed = parent.indexed || jsonName.isEmpty();
    }

    /** {@return the name in JSON, empty for the record and for elements} */
    public String jsonName() {
        return jsonName;
    }

    /** {@return the object or list that contains this member, empty for the record} */
    public Optional<Member> parent() {
        return parent;
    }

    /** {@return the kind of JSON value} */
    public MemberType type() {
        return type;
    }

    /** {@return whether this member is a date, a text written YYYY-MM-DD} */
    public boolean isDate() {
        return this == SUBMITTED_ON
                || this == ESTABLISHED_ON
                || this == LAST_ONLINE_ACTIVITY_ON
                || this == TRAINING_FINISHED_ON;
    }

    /** {@return whether this member is required if the object that contains it is stated} */
    public boolean isRequired() {
        return required;
    }

    /** {@return whether this member is an element of a list or a member of one, so that an index is needed} */
    public boolean isIndexed() {
        return indexed;
    }

    /** {@return the members of this object, in order, or the element of this list; empty for the rest} */
    public List<Member> members() {
        return Children.of(this);
    }

    /** {@return the largest number of elements of this list, nulls included; 0 if this is no list} */
    public int mostElements() {
        return this == CHANNELS ? MAX_CHANNELS : this == TRAININGS ? MAX_TRAININGS : 0;
    }

    /**
     * {@return the JSON Pointer (RFC 6901)}
     *
     * @throws IllegalStateException if an index is needed
     */
    public String pointer() {
        if (isIndexed()) {
            throw new IllegalStateException(name() + " needs an index");
        }
        return pointer;
    }

    /**
     * {@return the JSON Pointer of an element, or of a member of an element}
     *
     * @param index the index of the element, from 0
     */
    public String pointer(int index) {
        return isIndexed() ? pointer.replace("#", Integer.toString(index)) : pointer;
    }

    /** The members of each member, found once: an enum constant cannot name those that come after it. */
    private static final class Children {

        private static final Map<Member, List<Member>> ALL = new EnumMap<>(Member.class);

        static {
            for (Member parent : values()) {
                var members = new ArrayList<Member>();
                for (Member member : values()) {
                    if (member.parent.isPresent() && member.parent.get() == parent) {
                        members.add(member);
                    }
                }
                ALL.put(parent, Collections.unmodifiableList(members));
            }
        }

        static List<Member> of(Member member) {
            return Objects.requireNonNull(ALL.get(member));
        }
    }
}
