package id.msme.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.CharBuffer;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.constraints.UniqueElements;

class NameTableProperties {

    @Property(tries = 200)
    void findsEachNameAtItsPlaceAndNoOther(
            @ForAll @Size(max = 60) @UniqueElements List<@AlphaChars @StringLength(min = 1, max = 3) String> names,
            @ForAll @AlphaChars @StringLength(max = 3) String other) {
        var table = new NameTable(names);

        assertThat(names)
                .allSatisfy(
                        name -> assertThat(table.indexOf(CharBuffer.wrap(name))).isEqualTo(names.indexOf(name)));
        assertThat(table.indexOf(other)).isEqualTo(names.indexOf(other));
    }

    @Example
    void namesThatStartAlikeAreDifferentNames() {
        List<String> names = List.of(
                "eight-by", "eight-by-and-more", "eight-by-and-some", "eight-by-and-mor", "eight-by-and-more-to-come");
        var table = new NameTable(names);

        assertThat(names.stream().map(table::indexOf)).containsExactly(0, 1, 2, 3, 4);
        assertThat(List.of("eight-b", "eight-by-", "eight-by-and-more-to-comf", "eight-by-and-mos"))
                .extracting(table::indexOf)
                .containsOnly(NameTable.NONE);
    }

    @Example
    void namesThatDifferOnlyInTheMiddleAreDifferentNames() {
        List<String> names = IntStream.range(0, 2_000)
                .mapToObj(i -> "the-same-start-" + (100_000 + i) + "-the-same-end")
                .toList();
        var table = new NameTable(names);

        assertThat(names.stream().map(table::indexOf))
                .isEqualTo(IntStream.range(0, 2_000).boxed().toList());
        assertThat(table.indexOf("the-same-start-099999-the-same-end")).isEqualTo(NameTable.NONE);
    }

    @Example
    void namesThatAreNotAsciiAreFoundToo() {
        List<String> names = List.of("café", "cafe", "warung-ékonomi-kerakyatan");
        var table = new NameTable(names);

        assertThat(names.stream().map(table::indexOf)).containsExactly(0, 1, 2);
        assertThat(table.indexOf("cafè")).isEqualTo(NameTable.NONE);
    }

    @Example
    void namesOfOneHashAreDifferentNames() {
        List<String> names = IntStream.range(0, 32)
                .mapToObj(i -> IntStream.range(0, 5)
                        .mapToObj(bit -> ((i >> bit) & 1) == 0 ? "Aa" : "BB")
                        .reduce("", String::concat))
                .toList();
        var table = new NameTable(names);

        assertThat(names.stream().map(String::hashCode).distinct()).hasSize(1);
        assertThat(names.stream().map(table::indexOf))
                .isEqualTo(IntStream.range(0, 32).boxed().toList());
        assertThat(table.indexOf("AaAaAaAaA")).isEqualTo(NameTable.NONE);
    }

    @Example
    void listsTheFirstOfManyNames() {
        List<String> names = IntStream.range(100, 140).mapToObj(i -> "p" + i).toList();

        assertThat(new NameTable(names).listed()).startsWith("p100, p101").endsWith("p131, …");
        assertThat(new NameTable(names.subList(0, 32)).listed()).endsWith("p131");
    }
}
