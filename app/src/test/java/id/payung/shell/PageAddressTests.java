package id.payung.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PageAddressTests {
    private static final PageAddress SECOND =
            new PageAddress("/pekerja", "jk=FEMALE&setelah=abc&hal=2");

    @Test
    void aListBeginsAtItsFirstPage() {
        assertThat(new PageAddress("/pekerja", null).page()).isEqualTo(1);
        assertThat(new PageAddress("/pekerja", "hal=0").page()).isEqualTo(1);
        assertThat(new PageAddress("/pekerja", "hal=x&abal=7").page()).isEqualTo(1);
    }

    @Test
    void theNextPageKeepsTheFilterAndCountsOn() {
        assertThat(SECOND.page()).isEqualTo(2);
        assertThat(SECOND.after("d&f")).isEqualTo("/pekerja?jk=FEMALE&setelah=d%26f&hal=3");
    }

    @Test
    void theBeginningKeepsTheFilterOnly() {
        assertThat(SECOND.first()).isEqualTo("/pekerja?jk=FEMALE");
    }

    @Test
    void aColumnSortsTheListAndAskedAgainFromItsOtherEnd() {
        assertThat(SECOND.sorted("nama")).isEqualTo("/pekerja?jk=FEMALE&urut=nama");
        PageAddress sorted = new PageAddress("/pekerja", "urut=nama&jk=FEMALE&setelah=abc");
        assertThat(sorted.order()).isEqualTo("nama");
        assertThat(sorted.sorted("nama")).isEqualTo("/pekerja?jk=FEMALE&urut=-nama");
        assertThat(sorted.sorted("lahir")).isEqualTo("/pekerja?jk=FEMALE&urut=lahir");
        assertThat(new PageAddress("/pekerja", "urut=<b>").order()).isEmpty();
    }

    @Test
    void anotherFilterBeginsAgain() {
        assertThat(SECOND.with("jk", "MALE")).isEqualTo("/pekerja?jk=MALE");
        assertThat(SECOND.with("jk", "")).isEqualTo("/pekerja");
    }

    @Test
    void aFormThatWasSentStandsOnThePageFromWhichItCame() {
        assertThat(from("http://payung.bogor:8080/sk/7?orang=REFUSED&urut=-nama"))
                .contains(new PageAddress("/sk/7", "orang=REFUSED&urut=-nama"));
        assertThat(from("https://payung.bogor:8080/dana")).contains(new PageAddress("/dana", null));
    }

    @Test
    void anotherHouseIsNoPageOfThisOne() {
        assertThat(from("http://jahat.example/sk/7")).isEmpty();
        assertThat(from("http://payung.bogor:8080@jahat.example/sk")).isEmpty();
        assertThat(from("http://payung.bogor:8080//jahat.example/")).isEmpty();
        assertThat(from("http://payung.bogor:8080")).isEmpty();
        assertThat(from("javascript:alert(1)")).isEmpty();
        assertThat(from("bukan alamat %%")).isEmpty();
        assertThat(from("/sk/7")).isEmpty();
        assertThat(from(null)).isEmpty();
        assertThat(PageAddress.from("/sk/7", null)).isEmpty();
    }

    private static Optional<PageAddress> from(@Nullable String referrer) {
        return PageAddress.from(referrer, "payung.bogor:8080");
    }

    @Test
    void aNikTypedIntoAnAddressIsInNoLinkOfThePage() {
        assertThat(new PageAddress("/pekerja/9901064512870003", null).with("lang", "en"))
                .isEqualTo("/?lang=en");
        assertThat(new PageAddress("/pekerja", "nama=9901064512870003&jk=MALE").with("lang", "en"))
                .isEqualTo("/pekerja?lang=en");
        String id = "/pekerja/01234567-0123-7123-8123-012345678901";
        assertThat(new PageAddress(id, null).with("lang", "en")).isEqualTo(id + "?lang=en");
    }
}
