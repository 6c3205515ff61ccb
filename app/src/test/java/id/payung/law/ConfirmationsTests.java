package id.payung.law;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.access.Office;
import id.payung.access.Role;
import id.payung.rules.law.Confidence;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.testing.PayungTest;
import id.payung.testing.StoryWorld;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The badge "dasar hukum belum dipastikan" goes when somebody has read the source, and only then.
 */
@PayungTest
class ConfirmationsTests {
    private static final LocalDate FIRST = LocalDate.of(2015, 7, 1);

    @Autowired Confirmations confirmations;
    @Autowired LawInForce inForce;
    @Autowired StoryWorld world;

    Actor keeper;

    @BeforeEach
    void aKeeperOfTheLaw() {
        Office branch =
                world.office(
                        "BPJS-CIBINONG", "BPJS Cibinong", Office.Kind.AGENCY, StoryWorld.BOGOR);
        keeper = world.account("cabang", "Petugas Cabang", branch, Role.BRANCH, StoryWorld.BOGOR);
        inForce.forget();
    }

    @AfterEach
    void theNextTestReadsTheLawAnew() {
        inForce.forget();
    }

    @Test
    void aConfirmedValueSaysWhoReadWhichPage() {
        assertThat(confidence()).isEqualTo(Confidence.RECALLED);

        assertThat(confirm("Lembaran Negara 2015/154", "Lampiran II")).isEqualTo("done");

        assertThat(confidence()).isEqualTo(Confidence.CONFIRMED);
        var kept = Acting.as(keeper, () -> confirmations.list()).getFirst();
        assertThat(kept.confirmer()).isEqualTo("Petugas Cabang");
        assertThat(kept.page()).isEqualTo("Lampiran II");
        assertThat(kept.confirmedAt()).isNotNull();
    }

    @Test
    void rowsOfAConfirmedTableAreConfirmed() {
        confirm("Lembaran Negara 2015/154", "Lampiran II");

        assertThat(inForce.law().tables("contribution/brackets").latest().value())
                .allMatch(row -> row.confidence() == Confidence.CONFIRMED);
    }

    @Test
    void aConfirmationWithoutAPageIsNone() {
        assertThat(confirm("Lembaran Negara", "  ")).isEqualTo("law-source-missing");
        assertThat(confirm("", "4")).isEqualTo("law-source-missing");
        assertThat(confirm("x".repeat(201), "4")).isEqualTo("law-source-missing");
        assertThat(confirm("x".repeat(200), "4")).isEqualTo("done");
    }

    @Test
    void aValueIsConfirmedOnce() {
        assertThat(confirm("Lembaran Negara", "4")).isEqualTo("done");
        assertThat(confirm("Lembaran Negara", "5")).isEqualTo("law-confirmed-already");
    }

    @Test
    void anOfficerWhoDoesNotKeepTheLawConfirmsNothing() {
        keeper = world.rina();

        assertThat(confirm("Lembaran Negara", "4")).isEqualTo("law-not-permitted");
        assertThat(confidence()).isEqualTo(Confidence.RECALLED);
    }

    @Test
    void whatIsNoVersionCannotBeConfirmed() {
        assertThat(
                        Acting.as(
                                keeper,
                                () ->
                                        confirmations.confirm(
                                                "contribution/brackets",
                                                FIRST.plusDays(1),
                                                "a",
                                                "1")))
                .isEmpty();
        assertThat(
                        Acting.as(
                                keeper,
                                () -> confirmations.confirm("contribution/x", FIRST, "a", "1")))
                .isEmpty();
    }

    @Test
    void anotherValueIsAnotherDigest() {
        var versions = inForce.law().parameter("death/lump_sum").values().versions();

        assertThat(ConfirmationRows.digest(versions.getFirst()))
                .isNotEqualTo(ConfirmationRows.digest(versions.getLast()));
    }

    private String confirm(String source, String page) {
        return Acting.as(
                        keeper,
                        () -> confirmations.confirm("contribution/brackets", FIRST, source, page))
                .orElseThrow()
                .fold(_ -> "done", ConfirmationRefused::code);
    }

    private Confidence confidence() {
        return inForce.law()
                .parameter("contribution/brackets")
                .values()
                .first()
                .basis()
                .confidence();
    }
}
