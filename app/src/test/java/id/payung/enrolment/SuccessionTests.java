package id.payung.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.enrolment.Succession.InLine;
import id.payung.shared.TerritoryCode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SuccessionTests {
    private static final TerritoryCode SINGAJAYA = new TerritoryCode("32.01.06.2003");
    private static final TerritoryCode SUKAMAJU = new TerritoryCode("32.01.06.2001");
    private static final TerritoryCode CIBINONG = new TerritoryCode("32.01.01.1001");

    private final InLine euis = new InLine(id(1), SINGAJAYA);
    private final InLine asep = new InLine(id(2), SUKAMAJU);
    private final InLine dedi = new InLine(id(3), CIBINONG);

    private static UUID id(int number) {
        return new UUID(0, number);
    }

    private static FreeSeat seat(int number, TerritoryCode village) {
        return new FreeSeat(id(100 + number), village);
    }

    private static Map<UUID, UUID> assign(List<FreeSeat> seats, InLine... line) {
        return Succession.of(seats, List.of(line));
    }

    @Test
    void aSeatStaysInItsVillageThoughOthersStandBeforeInLine() {
        assertThat(assign(List.of(seat(1, SINGAJAYA)), dedi, asep, euis))
                .containsExactly(Map.entry(id(101), euis.worker()));
    }

    @Test
    void whereNobodyWaitsInTheVillageTheDistrictIsNext() {
        assertThat(assign(List.of(seat(1, SINGAJAYA)), dedi, asep))
                .containsExactly(Map.entry(id(101), asep.worker()));
    }

    @Test
    void whereNobodyWaitsInTheDistrictTheWholeAreaIs() {
        assertThat(assign(List.of(seat(1, SINGAJAYA)), dedi))
                .containsExactly(Map.entry(id(101), dedi.worker()));
    }

    @Test
    void inOneVillageTheFirstInLineTakesTheFirstSeat() {
        InLine uju = new InLine(id(4), SINGAJAYA);
        assertThat(assign(List.of(seat(1, SINGAJAYA), seat(2, SINGAJAYA)), uju, euis))
                .containsExactly(
                        Map.entry(id(101), uju.worker()), Map.entry(id(102), euis.worker()));
    }

    @Test
    void nobodyTakesASeatThatANeighbourWaitsForInHisOwnVillage() {
        assertThat(assign(List.of(seat(1, SINGAJAYA), seat(2, SUKAMAJU)), asep, euis))
                .containsOnly(Map.entry(id(101), euis.worker()), Map.entry(id(102), asep.worker()));
    }

    @Test
    void nobodyTakesTwoSeatsAndASeatNobodyWaitsForStaysFree() {
        assertThat(assign(List.of(seat(1, SINGAJAYA), seat(2, SINGAJAYA)), euis)).hasSize(1);
        assertThat(assign(List.of(), euis)).isEmpty();
        assertThat(assign(List.of(seat(1, SINGAJAYA)))).isEmpty();
    }
}
