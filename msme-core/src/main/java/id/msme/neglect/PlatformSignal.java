package id.msme.neglect;

import static java.util.Objects.requireNonNull;

import java.time.LocalDateTime;

/**
 * An event of a shop that a platform recorded.
 *
 * @param shop the platform's own id of the shop; no personal datum
 * @param at when, in the platform's time
 * @param kind what
 * @param conversation the platform's id of the conversation, for inquiries and answers; empty for the others
 * @param amount rupiah, for sales; 0 for the others
 */
public record PlatformSignal(String shop, LocalDateTime at, Kind kind, String conversation, long amount) {

    /** What can be seen of a shop. */
    public enum Kind {
        /** The shop went online. */
        WENT_ONLINE,
        /** The seller did something in the shop. */
        ACTIVITY,
        /** A customer asked. */
        INQUIRY,
        /** The seller answered. */
        ANSWER,
        /** The shop ran out of stock. */
        OUT_OF_STOCK,
        /** There is stock again. */
        RESTOCKED,
        /** Sales made online. */
        ONLINE_SALES,
        /** Sales recorded that were made offline. */
        OFFLINE_SALES
    }

    /**
     * Checks the parts.
     *
     * @param shop the platform's own id of the shop
     * @param at when
     * @param kind what
     * @param conversation the platform's id of the conversation
     * @param amount rupiah
     * @throws IllegalArgumentException if the shop is blank, the amount is negative, or conversation or amount do not
     *     fit the kind
     */
    public PlatformSignal {
        requireNonNull(shop, "shop");
        requireNonNull(at, "at");
        requireNonNull(kind, "kind");
        requireNonNull(conversation, "conversation");
        boolean isTalk = kind == Kind.INQUIRY || kind == Kind.ANSWER;
        boolean isSale = kind == Kind.ONLINE_SALES || kind == Kind.OFFLINE_SALES;
        if (shop.isBlank()) {
            throw new IllegalArgumentException("a signal has the id of a shop");
        }
        if (isTalk == conversation.isBlank()) {
            throw new IllegalArgumentException(
                    "an INQUIRY or ANSWER has a conversation, other signals have none; found " + kind
                            + (isTalk ? " without one" : " with one"));
        }
        if (amount < 0 || (amount > 0 && !isSale)) {
            throw new IllegalArgumentException(
                    "ONLINE_SALES and OFFLINE_SALES have an amount of 0 or more, other signals have none; found " + kind
                            + (amount < 0 ? " with a negative amount" : " with an amount"));
        }
    }

    /**
     * {@return a signal that is no part of a conversation and no sale}
     *
     * @param shop the platform's own id of the shop
     * @param at when
     * @param kind what
     */
    public static PlatformSignal of(String shop, LocalDateTime at, Kind kind) {
        return new PlatformSignal(shop, at, kind, "", 0);
    }

    /**
     * {@return an inquiry or an answer}
     *
     * @param shop the platform's own id of the shop
     * @param at when
     * @param kind which of the two
     * @param conversation the platform's id of the conversation
     */
    public static PlatformSignal talk(String shop, LocalDateTime at, Kind kind, String conversation) {
        return new PlatformSignal(shop, at, kind, conversation, 0);
    }

    /**
     * {@return sales}
     *
     * @param shop the platform's own id of the shop
     * @param at when
     * @param kind online or offline
     * @param amount rupiah
     */
    public static PlatformSignal sales(String shop, LocalDateTime at, Kind kind, long amount) {
        return new PlatformSignal(shop, at, kind, "", amount);
    }

    /** {@return shop, time and kind, without the amount} */
    @Override
    public String toString() {
        return shop + " " + at + " " + kind;
    }
}
