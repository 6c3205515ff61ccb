package id.payung.eligibility.verification.web;

import static id.payung.testing.StoryWorld.BOGOR;
import static id.payung.testing.StoryWorld.SINGAJAYA;
import static org.assertj.core.api.Assertions.assertThat;

import id.payung.eligibility.verification.VisitResult;
import id.payung.eligibility.verification.web.TypedVisit.Reading;
import id.payung.registry.CorrectedField;
import id.payung.territory.Territories;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people write beside a result, and what it is taken for. */
class TypedVisitTests {
    private static final Territories TERRITORIES = new Territories();

    private static Reading reading(String kind, String field, String detail) {
        return new TypedVisit(kind, field, detail).read(TERRITORIES, BOGOR);
    }

    private static VisitResult read(String kind, String field, String detail) {
        return ((Reading.Read) reading(kind, field, detail)).result();
    }

    @Test
    void aDayOfDeathIsReadAsPeopleWriteIt() {
        LocalDate third = LocalDate.of(2025, 9, 3);
        for (String typed : new String[] {"3/9/2025", "03-09-2025", "3.9.2025", "2025-09-03"}) {
            assertThat(read("DIED", "", typed)).isEqualTo(new VisitResult.Died(third));
        }
    }

    @Test
    void aVillageIsKnownByItsCodeOrByANameThatOnlyOneBears() {
        assertThat(read("MOVED", "", "32.01.06.2003")).isEqualTo(new VisitResult.Moved(SINGAJAYA));
        assertThat(read("MOVED", "", "Desa Singajaya")).isEqualTo(new VisitResult.Moved(SINGAJAYA));
        assertThat(read("MOVED", "", "")).isEqualTo(new VisitResult.Moved(null));
    }

    @Test
    void aFieldPutRightIsNamedAndReadable() {
        assertThat(read("CORRECTED", "RT", "4"))
                .isEqualTo(new VisitResult.Corrected(CorrectedField.RT, "4"));
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', '', visit.error.result",
        "HILANG, '', '', visit.error.result",
        "DIED, '', '', visit.error.day",
        "DIED, '', 31/2/2025, visit.error.day",
        "EMPLOYED, '', ' ', visit.error.company",
        "MOVED, '', Desa Entah, visit.error.village",
        "MOVED, '', 32.01.06, visit.error.village",
        "MOVED, '', Sukamaju, visit.error.village-shared",
        "CORRECTED, '', Kp. Baru, visit.error.field",
        "CORRECTED, NIK, 9901065505900001, visit.error.field",
        "CORRECTED, BORN_ON, kemarin, visit.error.value"
    })
    void whatCannotBeReadSaysWhatToMend(String kind, String field, String detail, String message) {
        assertThat(reading(kind, field, detail)).isEqualTo(new Reading.Wrong(message));
    }

    @Test
    void aDetailLongerThanALineIsNone() {
        assertThat(reading("UNWILLING", "", "x".repeat(201)))
                .isEqualTo(new Reading.Wrong("visit.error.long"));
        assertThat(read("UNWILLING", "", "x".repeat(200)).detail()).hasSize(200);
    }
}
