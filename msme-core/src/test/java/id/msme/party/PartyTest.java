package id.msme.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import id.msme.testkit.Contracts;
import org.junit.jupiter.api.Test;

class PartyTest {

    private static Party.Builder party(String id, String name) {
        var builder = Party.builder();
        builder.id(id).name(name).kind(PartyKind.LOCAL_GOVERNMENT);
        return builder;
    }

    @Test
    void needsIdNameAndKind() {
        assertThat(party("dinas-contoh", "Dinas Contoh").build().channels()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> party(" ", "Dinas Contoh").build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> party("dinas-contoh", "").build());
        assertThatIllegalStateException()
                .isThrownBy(() -> Party.builder().build())
                .withMessageContaining("kind");
    }

    @Test
    void partIsSetOnce() {
        assertThatIllegalStateException().isThrownBy(() -> party("a", "A").id("b"));
    }

    @Test
    void isAValue() {
        Contracts.assertValue(
                party("dinas-contoh", "Dinas Contoh").parent("kemenkopukm").build(),
                party("dinas-contoh", "Dinas Contoh").parent("kemenkopukm").build(),
                party("dinas-contoh", "Dinas Contoh").build());
    }

    @Test
    void channelHasAnId() {
        Contracts.assertValue(
                new Channel("email", "E-mail", ChannelKind.EMAIL),
                new Channel("email", "E-mail", ChannelKind.EMAIL),
                new Channel("mail", "E-mail", ChannelKind.EMAIL));
        assertThatIllegalArgumentException().isThrownBy(() -> new Channel(" ", "E-mail", ChannelKind.EMAIL));
    }
}
