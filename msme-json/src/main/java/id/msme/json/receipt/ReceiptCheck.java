package id.msme.json.receipt;

import static java.util.Objects.requireNonNull;

import id.msme.finding.Explanation;
import id.msme.finding.Finding;
import id.msme.language.Language;
import id.msme.language.Messages;
import id.msme.receipt.Receipt;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether a receipt is true: the record was judged again as the receipt says, and digest and verdict agree, or what
 * differs.
 */
public final class ReceiptCheck {

    /**
     * One difference. Of a finding that is in one receipt only, the other text is empty.
     *
     * @param what what differs: the name of the member of the receipt, or {@code members} for the record itself
     * @param inReceipt what the receipt says
     * @param again what was found when the record was judged again
     */
    record Difference(String what, String inReceipt, String again) {}

    private final boolean isSameDigest;
    private final Optional<String> otherLibrary;
    private final List<Difference> differences;

    private ReceiptCheck(boolean isSameDigest, Optional<String> otherLibrary, List<Difference> differences) {
        this.isSameDigest = isSameDigest;
        this.otherLibrary = otherLibrary;
        this.differences = List.copyOf(differences);
    }

    /**
     * Compares a receipt with one that was made again of the same record, with the same salt and as-of date.
     *
     * <p>File and line may differ. The sentences of a receipt that another version of the library made are not
     * compared, and {@link #explain} says so.
     *
     * @param receipt the receipt to check
     * @param again the new receipt
     * @return the result
     */
    public static ReceiptCheck of(IssuedReceipt receipt, IssuedReceipt again) {
        requireNonNull(receipt, "receipt");
        requireNonNull(again, "again");
        var differences = new ArrayList<Difference>();
        Receipt old = receipt.receipt();
        Receipt fresh = again.receipt();
        compare("catalogue", receipt.catalogue(), again.catalogue(), differences);
        compare("edition", old.edition(), fresh.edition(), differences);
        compare("asOf", old.asOf(), fresh.asOf(), differences);
        compare("salt", receipt.salt(), again.salt(), differences);
        compare("id", old.id(), fresh.id(), differences);
        compare("program", old.program(), fresh.program(), differences);
        compare("accepted", old.accepted(), fresh.accepted(), differences);
        compare("scale", old.scale(), fresh.scale(), differences);
        compare("region", old.region(), fresh.region(), differences);
        compareFindings(old.findings(), fresh.findings(), differences);
        boolean isSameDigest = receipt.digest().equals(again.digest());
        if (!isSameDigest && differences.isEmpty()) {
            differences.add(new Difference("members", receipt.digest(), again.digest()));
        }
        if (isSameDigest) {
            // of another record or catalogue, other reasons are no news
            differences.addAll(RuleDifferences.of(receipt, again));
        }
        return new ReceiptCheck(
                isSameDigest,
                Optional.of(receipt.library()).filter(version -> !version.equals(again.library())),
                differences);
    }

    private static void compare(String what, Object old, Object fresh, List<Difference> differences) {
        if (!old.equals(fresh)) {
            differences.add(new Difference(what, text(old), text(fresh)));
        }
    }

    private static String text(Object value) {
        return value instanceof Optional<?> optional
                ? optional.map(Object::toString).orElse("")
                : value.toString();
    }

    private static void compareFindings(List<Finding> old, List<Finding> fresh, List<Difference> differences) {
        List<String> before = old.stream().map(ReceiptCheck::text).toList();
        List<String> after = fresh.stream().map(ReceiptCheck::text).toList();
        if (before.equals(after)) {
            return;
        }
        var gone = new LinkedHashSet<>(before);
        after.forEach(gone::remove);
        var found = new LinkedHashSet<>(after);
        before.forEach(found::remove);
        gone.forEach(finding -> differences.add(new Difference("findings", finding, "")));
        found.forEach(finding -> differences.add(new Difference("findings", "", finding)));
        if (gone.isEmpty() && found.isEmpty()) {
            differences.add(new Difference("findings", String.join(", ", before), String.join(", ", after)));
        }
    }

    private static String text(Finding finding) {
        String arguments = finding.arguments().isEmpty() ? "" : " " + finding.arguments();
        return finding.code() + (finding.pointer().isEmpty() ? "" : " " + finding.pointer()) + arguments;
    }

    /** {@return whether digest and verdict agree} */
    public boolean agrees() {
        return isSameDigest && differences.isEmpty();
    }

    /**
     * Returns what differs, by name.
     *
     * @return the names of the members of the receipt, each once; {@code members} if the record is not the one that was
     *     judged; {@code digest} if only the digest is wrong
     */
    public List<String> differing() {
        return Stream.concat(
                        differences.stream().map(Difference::what), isSameDigest ? Stream.empty() : Stream.of("digest"))
                .distinct()
                .toList();
    }

    /**
     * Explains the result.
     *
     * @param language the language
     * @return a part {@code agrees}, followed by {@code library} if another version made the receipt; or {@code
     *     differs} and one part for each difference, named as {@link #differing}
     */
    public Explanation explain(Language language) {
        Messages words = Messages.of(requireNonNull(language, "language"));
        var explanation = Explanation.builder();
        if (agrees()) {
            explanation.add("agrees", words.text("receipt.check.agrees"));
            otherLibrary.ifPresent(version ->
                    explanation.add("library", words.text("receipt.check.library", Map.of("version", version))));
            return explanation.build();
        }
        explanation.add("differs", words.text("receipt.check.differs"));
        for (Difference difference : differences) {
            boolean isOfRecord = difference.what().equals("members");
            String nothing = words.text("receipt.check.nothing");
            String text = isOfRecord
                    ? words.text("receipt.check.members")
                    : words.text(
                            "receipt.check.difference",
                            Map.of(
                                    "receipt",
                                    difference.inReceipt().isEmpty() ? nothing : difference.inReceipt(),
                                    "again",
                                    difference.again().isEmpty() ? nothing : difference.again()));
            explanation.add(difference.what(), difference.what(), text);
        }
        return explanation.build();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReceiptCheck that
                && isSameDigest == that.isSameDigest
                && otherLibrary.equals(that.otherLibrary)
                && differences.equals(that.differences);
    }

    @Override
    public int hashCode() {
        return Objects.hash(isSameDigest, otherLibrary, differences);
    }

    /** {@return whether the receipt agrees, or what differs} */
    @Override
    public String toString() {
        return agrees() ? "the receipt agrees" : "the receipt differs in " + String.join(", ", differing());
    }
}
