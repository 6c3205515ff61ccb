package id.payung.intake;

import static id.payung.intake.Lists.ASEP;
import static id.payung.intake.Lists.DEDI;
import static id.payung.intake.Lists.EUIS;
import static id.payung.intake.Lists.list;
import static org.assertj.core.api.Assertions.assertThat;

import id.payung.access.Office;
import id.payung.shared.Actor;
import id.payung.testing.PayungTest;
import id.payung.testing.StoryWorld;
import java.util.Collections;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PayungTest
class CheckingTests {
    @Autowired StoryWorld world;
    @Autowired Lists lists;
    Actor siti;
    Office singajaya;

    @BeforeEach
    void story() {
        singajaya = world.singajaya();
        siti = world.siti();
    }

    @Test
    void peopleWhomNobodyKnowsAreNew() {
        IntakeReport report = lists.checked(siti, singajaya, list(EUIS, ASEP));
        assertThat(report.rows()).isEqualTo(2);
        assertThat(report.added()).isEqualTo(2);
        assertThat(report.findings()).isEmpty();
    }

    @Test
    void anAcceptedListSaysNothingNewTheSecondTime() {
        lists.accepted(siti, singajaya, list(EUIS, ASEP));
        IntakeReport again = lists.checked(siti, singajaya, list(EUIS, ASEP));
        assertThat(again.same()).isEqualTo(2);
        assertThat(again.added()).isZero();
    }

    @Test
    void theSamePersonTwiceInAFileIsADuplicateOfTheFirstRow() {
        IntakeReport report = lists.checked(siti, singajaya, list(EUIS, ASEP, EUIS));
        assertThat(report.added()).isEqualTo(2);
        assertThat(report.duplicate()).isEqualTo(1);
        assertThat(report.findings())
                .singleElement()
                .satisfies(
                        finding -> {
                            assertThat(finding.row()).isEqualTo(4);
                            assertThat(finding.code()).isEqualTo("row-repeated");
                            assertThat(finding.message()).contains("baris 2");
                        });
    }

    @Test
    void ofOneNikUnderTwoNamesTheFirstRowStaysAndTheOtherIsRefusedAtTheName() {
        IntakeReport report =
                lists.checked(
                        siti, singajaya, list(EUIS, "9901065505900001;Bambang Wijayanto", DEDI));
        assertThat(report.added()).isEqualTo(2);
        assertThat(report.refused()).isEqualTo(1);
        assertThat(report.findings())
                .singleElement()
                .satisfies(
                        finding -> {
                            assertThat(finding.row()).isEqualTo(3);
                            assertThat(finding.column()).isEqualTo("Nama");
                            assertThat(finding.code()).isEqualTo("nik-repeated-name");
                        });
    }

    @Test
    void inALongListARowIsStillComparedWithOneThatWasReadLongBefore() {
        String[] between = Collections.nCopies(9_000, ASEP).toArray(String[]::new);
        String other = "9901065505900001;Bambang Wijayanto";
        IntakeReport report =
                lists.checked(siti, singajaya, list(EUIS, String.join("\n", between), EUIS, other));
        assertThat(report.added()).isEqualTo(2);
        assertThat(report.duplicate()).isEqualTo(9_000);
        assertThat(report.refused()).isEqualTo(1);
    }

    @Test
    void aNikThatBelongsToAnotherNameIsRefusedAndNeverOverwritten() {
        lists.accepted(siti, singajaya, list(EUIS));
        UUID second =
                lists.upload(siti, singajaya, list("9901065505900001;Bambang Wijayanto", EUIS));
        IntakeReport report = lists.check(siti, second);
        assertThat(report.refused()).isEqualTo(1);
        assertThat(report.same()).isEqualTo(1);
        assertThat(report.findings().getFirst().code()).isEqualTo("nik-registered-name");
    }
}
