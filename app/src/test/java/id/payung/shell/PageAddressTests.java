package id.payung.shell;

import static org.assertj.core.api.Assertions.assertThat;

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
    void anotherFilterBeginsAgain() {
        assertThat(SECOND.with("jk", "MALE")).isEqualTo("/pekerja?jk=MALE");
        assertThat(SECOND.with("jk", "")).isEqualTo("/pekerja");
    }
}
