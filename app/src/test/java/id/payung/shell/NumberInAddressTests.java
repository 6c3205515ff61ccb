package id.payung.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class NumberInAddressTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "nama=9901065505900001",
                "nama=9901%2006%2055%2005%2090%200001",
                "nama=9901+0655+0590+0001",
                "nama=9901.0655.0590.0001",
                "nama=990106550590000",
                "%zz=9901065505900001"
            })
    void aNumberIsSeenHoweverItIsTyped(String query) {
        assertThat(NumberInAddress.holdsNumber(query)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nama=Euis",
                "bulan=2025-12&wilayah=32.01.06.2003",
                "setelah=01922252-1234-7123-8123-123456789012&hal=2",
                "dari=2025-01-01&sampai=2025-12-31"
            })
    void idsDatesAndAreasAreNone(String query) {
        assertThat(NumberInAddress.holdsNumber(query)).isFalse();
    }

    @Test
    void theSamePageIsShownWithoutIt() throws Exception {
        var answer = new MockHttpServletResponse();
        var chain = new MockFilterChain();
        var request = new MockHttpServletRequest("GET", "/kepesertaan");
        request.setQueryString("nama=9901065505900001");
        new NumberInAddress().doFilter(request, answer, chain);
        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(answer.getHeader("Location")).isEqualTo("/kepesertaan");
        assertThat(chain.getRequest()).as("asked further in").isNull();
    }
}
