package id.payung.access;

import static id.payung.testing.StoryWorld.BOGOR;
import static id.payung.testing.StoryWorld.SINGAJAYA;
import static org.assertj.core.api.Assertions.assertThat;

import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.Actor.Appointment;
import id.payung.shared.TerritoryCode;
import id.payung.testing.PayungTest;
import id.payung.testing.StoryWorld;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@PayungTest
class RowScopeTests {
    @Autowired StoryWorld world;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionOperations transactions;

    private long accountsSeen() {
        Long count =
                transactions.execute(
                        _ ->
                                jdbc.sql("select count(*) from access.account")
                                        .query(Long.class)
                                        .single());
        return count == null ? -1 : count;
    }

    @Test
    void anOfficerSeesOnlyRowsInsideHisTerritory() {
        world.rina();
        world.siti();
        assertThat(Acting.<Long, RuntimeException>as(world.siti(), this::accountsSeen))
                .isEqualTo(1);
        assertThat(Acting.<Long, RuntimeException>as(world.rina(), this::accountsSeen))
                .isEqualTo(2);
        assertThat(Acting.<Long, RuntimeException>as(Actor.system(), this::accountsSeen))
                .isEqualTo(2);
    }

    @Test
    void anActorOfTwoVillagesDoesNotSeeTheVillageBetweenThem() {
        world.siti();
        world.neighbour();
        TerritoryCode before = new TerritoryCode("32.01.06.2000");
        TerritoryCode after = new TerritoryCode("32.01.06.2009");
        assertThat(Acting.<Long, RuntimeException>as(of(before, after), this::accountsSeen))
                .isZero();
        assertThat(Acting.<Long, RuntimeException>as(of(before, SINGAJAYA), this::accountsSeen))
                .isEqualTo(1);
    }

    @Test
    void anActorOfARegencyAndOneOfItsVillagesSeesTheWholeRegency() {
        world.siti();
        world.neighbour();
        Actor both = of(BOGOR, new TerritoryCode("32.01.01.2001"));
        assertThat(Acting.<Long, RuntimeException>as(both, this::accountsSeen)).isEqualTo(2);
    }

    private static Actor of(TerritoryCode... territories) {
        return new Actor(
                UUID.randomUUID(),
                "Petugas dua wilayah",
                UUID.randomUUID(),
                Stream.of(territories).map(at -> new Appointment(Set.of(), at)).toList());
    }

    @Test
    void withNobodyActingNoProtectedRowIsSeen() {
        world.siti();
        assertThat(accountsSeen()).isZero();
    }

    @Test
    void aRolesPermissionEndsWhereItsTerritoryEnds() {
        assertThat(world.siti().may(id.payung.shared.Permission.UPLOAD_LISTINGS, BOGOR)).isFalse();
        assertThat(
                        world.siti()
                                .may(
                                        id.payung.shared.Permission.UPLOAD_LISTINGS,
                                        StoryWorld.SINGAJAYA))
                .isTrue();
    }
}
