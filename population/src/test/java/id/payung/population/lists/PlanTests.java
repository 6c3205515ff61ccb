package id.payung.population.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.payung.population.StoryWorld;
import id.payung.population.Villages;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanTests {

    @Test
    void refusesTwoOfficesThatWouldWriteTheSameFiles() {
        Office village = Plan.realistic().offices().getFirst();

        assertThatThrownBy(() -> new Plan(List.of(village, village)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesAnOfficeWithoutAShape() {
        assertThatThrownBy(
                        () ->
                                new Office(
                                        "desa",
                                        "",
                                        Reach.VILLAGE,
                                        _ -> true,
                                        1,
                                        List.of(),
                                        Faults.none()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void letsVillagesDifferInShapeAndEveryOtherOfficeKeepItsOwn() {
        for (Office office : Plan.realistic().offices()) {
            assertThat(office.shapes().size() > 1).isEqualTo(office.reach() == Reach.VILLAGE);
        }
    }

    @Test
    void realisticShapesCoverWhatOfficesDo() {
        List<ListShape> shapes =
                Plan.realistic().offices().stream().flatMap(o -> o.shapes().stream()).toList();

        assertThat(shapes).anyMatch(shape -> shape.title().merged());
        assertThat(shapes).anyMatch(shape -> shape.csv().delimiter() == ';');
        assertThat(shapes).anyMatch(shape -> shape.csv().delimiter() == '\t');
        assertThat(shapes).anyMatch(shape -> shape.hand().numericNiks() > 0);
        assertThat(shapes).anyMatch(shape -> shape.columns().size() == 2);
        assertThat(shapes).anyMatch(shape -> shape.columns().getFirst() != Column.NIK);
        assertThat(shapes).extracting(ListShape::headings).contains(Headings.values());
    }

    @Test
    void namesAreasAsLettersDo() {
        assertThat(Area.of(Reach.VILLAGE, StoryWorld.SINGAJAYA))
                .isEqualTo(new Area("32.01.06.2003", "DESA SINGAJAYA KECAMATAN JONGGOL"));
        assertThat(Area.of(Reach.VILLAGE, Villages.PONDOK_RAJEG).name())
                .isEqualTo("KELURAHAN PONDOK RAJEG KECAMATAN CIBINONG");
        assertThat(Area.of(Reach.REGENCY, StoryWorld.SINGAJAYA))
                .isEqualTo(new Area("32.01", "KABUPATEN BOGOR"));
    }
}
