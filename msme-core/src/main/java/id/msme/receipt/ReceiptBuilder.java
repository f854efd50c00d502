package id.msme.receipt;

import static java.util.Objects.requireNonNull;

import id.msme.finding.Finding;
import id.msme.region.RegionCode;
import id.msme.scale.Scale;
import id.msme.text.Counted;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Restores a stored receipt from its parts. {@link Receipts} creates receipts of records. */
public final class ReceiptBuilder {

    final String edition;
    final LocalDate asOf;

    @Nullable
    String id;

    @Nullable
    String program;

    boolean accepted;

    @Nullable
    Scale scale;

    @Nullable
    RegionCode region;

    List<Finding> findings = new ArrayList<>();
    List<JudgedRule> rules = new ArrayList<>();

    ReceiptBuilder(String edition, LocalDate asOf) {
        this.edition = edition;
        this.asOf = asOf;
    }

    /**
     * Sets the id that the partner gave the record.
     *
     * @param recordId the id
     * @return this builder
     */
    public ReceiptBuilder id(String recordId) {
        id = requireNonNull(recordId, "recordId");
        return this;
    }

    /**
     * Sets the program.
     *
     * @param programId the id of the program
     * @return this builder
     */
    public ReceiptBuilder program(String programId) {
        program = requireNonNull(programId, "programId");
        return this;
    }

    /**
     * Sets whether the record was accepted.
     *
     * @param isAccepted whether it was; false unless set
     * @return this builder
     */
    public ReceiptBuilder accepted(boolean isAccepted) {
        accepted = isAccepted;
        return this;
    }

    /**
     * Sets the scale.
     *
     * @param known the scale
     * @return this builder
     */
    public ReceiptBuilder scale(Scale known) {
        scale = requireNonNull(known, "known");
        return this;
    }

    /**
     * Sets the region under which the record counts.
     *
     * @param counted the regency or city
     * @return this builder
     */
    public ReceiptBuilder region(RegionCode counted) {
        region = requireNonNull(counted, "counted");
        return this;
    }

    /**
     * Adds a finding.
     *
     * @param finding the next finding
     * @return this builder
     */
    public ReceiptBuilder finding(Finding finding) {
        findings.add(requireNonNull(finding, "finding"));
        return this;
    }

    /**
     * Adds a rule.
     *
     * @param rule the next rule
     * @return this builder
     */
    public ReceiptBuilder rule(JudgedRule rule) {
        rules.add(requireNonNull(rule, "rule"));
        return this;
    }

    /** {@return the receipt} */
    public Receipt build() {
        return new Receipt(this);
    }

    /** {@return what is being built, and how many rules it has so far} */
    @Override
    public String toString() {
        return "ReceiptBuilder as of " + asOf + " with " + Counted.of(rules.size(), "rule");
    }
}
