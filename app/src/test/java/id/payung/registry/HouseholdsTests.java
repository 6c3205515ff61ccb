package id.payung.registry;

import static id.payung.testing.StoryWorld.SUKAMAJU;
import static org.assertj.core.api.Assertions.assertThat;

import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.testing.Past;
import id.payung.testing.PayungTest;
import id.payung.testing.RegisterFixture;
import id.payung.testing.StoryWorld;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PayungTest
class HouseholdsTests {
    @Autowired StoryWorld world;
    @Autowired RegisterFixture register;
    @Autowired Households households;
    UUID euis = new UUID(0, 0);
    UUID husband = euis;
    UUID sister = euis;

    @BeforeEach
    void euisHerHusbandAndHerSisterShareACard() {
        euis = register.euis();
        husband = register.worker("Dadang Suryana", LocalDate.of(1965, 2, 1), "FARMER", 2);
        sister = register.worker("Ai Rohaeti", SUKAMAJU, LocalDate.of(1972, 5, 5), "FARMER", 2);
        register.asep();
        Past.is(
                "update registry.worker set family_card_index = '\\x01' where id in ('%s', '%s', '%s')"
                        .formatted(euis, husband, sister));
    }

    private List<UUID> seenBy(Actor actor, UUID from) {
        return Acting.<List<WorkerLine>, RuntimeException>as(actor, () -> households.of(from))
                .stream()
                .map(WorkerLine::id)
                .toList();
    }

    @Test
    void everybodyOfTheCardIsShownTheOldestFirst() {
        assertThat(seenBy(world.rina(), euis)).containsExactly(husband, euis, sister);
        assertThat(seenBy(world.rina(), sister)).containsExactly(husband, euis, sister);
    }

    @Test
    void whoLivesOutsideTheReadersTerritoryStaysUnseen() {
        assertThat(seenBy(world.siti(), euis)).containsExactly(husband, euis);
        assertThat(seenBy(world.siti(), sister)).isEmpty();
        assertThat(seenBy(world.neighbour(), sister)).containsExactly(sister);
    }

    @Test
    void whoseCardNobodyToldStandsAlone() {
        UUID alone = register.dedi();
        assertThat(seenBy(world.rina(), alone)).containsExactly(alone);
    }
}
