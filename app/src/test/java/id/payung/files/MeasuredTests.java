package id.payung.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class MeasuredTests {
    private static Measured of(int bytes, long limit) {
        return new Measured(new ByteArrayInputStream(new byte[bytes]), limit);
    }

    @Test
    void aDocumentOfExactlyTheLimitIsKeptAndOneByteMoreIsNot() throws IOException {
        assertThat(of(100, 100).copyTo(new ByteArrayOutputStream())).isTrue();
        assertThat(of(101, 100).copyTo(new ByteArrayOutputStream())).isFalse();
    }

    @Test
    void theDigestIsThatOfTheWholeContent() throws IOException {
        Measured empty = of(1, 100);
        empty.copyTo(new ByteArrayOutputStream());
        assertThat(HexFormat.of().formatHex(empty.sha256()))
                .isEqualTo("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
    }
}
