package id.payung.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnPathTests {
    @Test
    void keepsAPlaceInsideTheApplication() {
        assertThat(ReturnPath.safe("/pekerja?wilayah=32.01&hal=2"))
                .isEqualTo("/pekerja?wilayah=32.01&hal=2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/",
                "//example.org",
                "/\\example.org",
                "\\\\example.org",
                "javascript:alert(1)",
                "/a\r\nSet-Cookie: x=1",
                "/masuk",
                "pekerja",
                ""
            })
    void neverLeadsToAnotherSiteOrBackToTheDoor(String wanted) {
        assertThat(ReturnPath.safe(wanted)).isEqualTo("/");
    }

    @Test
    void leadsToTheFirstPageWhenNothingWasWanted() {
        assertThat(ReturnPath.safe(null)).isEqualTo("/");
    }
}
