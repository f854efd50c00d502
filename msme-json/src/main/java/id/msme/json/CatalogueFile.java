package id.msme.json;

import static java.util.Objects.requireNonNull;

import id.msme.catalogue.Catalogue;
import id.msme.catalogue.CatalogueSection;
import id.msme.document.CatalogueEntries;
import id.msme.text.Counted;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A catalogue file that was read: the resulting catalogue, the entries of the file and those that replace others. */
public final class CatalogueFile {

    private final CatalogueEntries entries;

    CatalogueFile(CatalogueEntries entries) {
        this.entries = entries;
    }

    /** {@return the catalogue with what the file adds and replaces, under the edition of the file} */
    public Catalogue catalogue() {
        return entries.catalogue();
    }

    /**
     * Returns the entries of the file.
     *
     * @param section a kind of entry
     * @return the ids, in the order of the file
     */
    public List<String> listed(CatalogueSection section) {
        return entries.listed(requireNonNull(section, "section"));
    }

    /**
     * Returns the entries of the file that replace an entry of the catalogue that it was read onto.
     *
     * @param section a kind of entry
     * @return the ids, in the order of the file
     */
    public List<String> replaced(CatalogueSection section) {
        return entries.replaced(requireNonNull(section, "section"));
    }

    /** {@return the edition and how many entries of each kind the file lists} */
    @Override
    public String toString() {
        return "CatalogueFile " + catalogue().edition() + ": "
                + Arrays.stream(CatalogueSection.values())
                        .filter(section -> !listed(section).isEmpty())
                        .map(section -> Counted.of(listed(section).size(), section.word()))
                        .collect(Collectors.joining(", "));
    }
}
