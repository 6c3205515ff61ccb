package id.payung.shared;

import static id.payung.shared.Permission.APPROVE_DECREES;
import static id.payung.shared.Permission.READ_MONEY;
import static id.payung.shared.Permission.UPLOAD_LISTINGS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ActorTests {
    private static final TerritoryCode BOGOR = new TerritoryCode("32.01");
    private static final TerritoryCode DEPOK = new TerritoryCode("32.76");
    private static final TerritoryCode SINGAJAYA = new TerritoryCode("32.01.06.2003");

    private final Actor uploadsInBogorAndReadsInDepok =
            new Actor(
                    new UUID(1, 1),
                    "Rina Kurnia",
                    new UUID(1, 2),
                    List.of(
                            new Actor.Appointment(Set.of(UPLOAD_LISTINGS), BOGOR),
                            new Actor.Appointment(Set.of(READ_MONEY), DEPOK)));

    @Test
    void aPermissionReachesDownButNotUpOrAcross() {
        assertThat(uploadsInBogorAndReadsInDepok.may(UPLOAD_LISTINGS, SINGAJAYA)).isTrue();
        assertThat(uploadsInBogorAndReadsInDepok.may(UPLOAD_LISTINGS, new TerritoryCode("32")))
                .isFalse();
        assertThat(uploadsInBogorAndReadsInDepok.may(UPLOAD_LISTINGS, DEPOK)).isFalse();
    }

    @Test
    void twoAppointmentsDoNotLendEachOtherTheirPermissions() {
        assertThat(uploadsInBogorAndReadsInDepok.may(READ_MONEY, DEPOK)).isTrue();
        assertThat(uploadsInBogorAndReadsInDepok.may(READ_MONEY, BOGOR)).isFalse();
        assertThat(uploadsInBogorAndReadsInDepok.may(APPROVE_DECREES)).isFalse();
        assertThat(uploadsInBogorAndReadsInDepok.territories()).containsExactly(BOGOR, DEPOK);
    }

    @Test
    void onlyTheSystemAndNationalAppointmentsSeeTheNation() {
        assertThat(uploadsInBogorAndReadsInDepok.isNational()).isFalse();
        assertThat(Actor.system().isNational()).isTrue();
    }

    @Test
    void theActorIsKnownInsideHisWorkOnly() {
        assertThat(Acting.current()).isEmpty();
        Acting.run(
                uploadsInBogorAndReadsInDepok,
                () -> assertThat(Acting.required()).isEqualTo(uploadsInBogorAndReadsInDepok));
        assertThatThrownBy(Acting::required).isInstanceOf(IllegalStateException.class);
    }
}
