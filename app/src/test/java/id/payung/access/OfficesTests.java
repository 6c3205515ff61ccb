package id.payung.access;

import static id.payung.testing.StoryWorld.BOGOR;
import static id.payung.testing.StoryWorld.SINGAJAYA;
import static org.assertj.core.api.Assertions.assertThat;

import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.Outcome;
import id.payung.shared.Position;
import id.payung.shared.TerritoryCode;
import id.payung.territory.AreaKind;
import id.payung.territory.Territories;
import id.payung.testing.Past;
import id.payung.testing.PayungTest;
import id.payung.testing.StoryWorld;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Wati administers Kabupaten Bogor and opens its offices. */
@PayungTest
class OfficesTests {
    private static final TerritoryCode JONGGOL = new TerritoryCode("32.01.06");

    @Autowired StoryWorld world;
    @Autowired Offices offices;
    @Autowired Territories territories;
    Actor wati;

    @BeforeEach
    void administrator() {
        wati = world.account("wati", "Wati", world.regency(), Role.ADMINISTRATOR, BOGOR);
    }

    private Outcome<Office, OfficeRefused> add(
            String code, String name, Office.Kind kind, TerritoryCode territory) {
        return Acting.as(wati, () -> offices.add(code, name, kind, territory));
    }

    private List<String> found(OfficeFilter filter) {
        return Acting.as(wati, () -> offices.page(filter, Position.FIRST, 50)).stream()
                .map(line -> line.office().code())
                .toList();
    }

    @ParameterizedTest
    @EnumSource(
            value = Office.Kind.class,
            names = {"AGENCY", "WELFARE", "RELIGION", "COMPANY", "AGENT", "INSURER"})
    void everyBodyThatSendsListsHasAKindOfItsOwn(Office.Kind kind) {
        Office opened = add("32.01-BARU", " Kantor Baru ", kind, BOGOR).orElseThrow();
        assertThat(opened.kind()).isEqualTo(kind);
        assertThat(opened.name()).isEqualTo("Kantor Baru");
        assertThat(offices.withCode("32.01-BARU")).contains(opened);
        assertThat(
                        Past.count(
                                "audit.entry where action = 'office.opened' and details::text like '%32.01-BARU%'"))
                .isOne();
    }

    @Test
    void aVillagesOfficeHasTheCodeOfItsVillage() {
        TerritoryCode village = new TerritoryCode("32.01.06.2004");
        assertThat(add("", "Pemerintah Desa", Office.Kind.VILLAGE, village).orElseThrow().code())
                .isEqualTo("32.01.06.2004");
        assertThat(add("DESA-LAIN", "Desa", Office.Kind.VILLAGE, SINGAJAYA))
                .isEqualTo(Outcome.refused(new OfficeRefused.CodeUnusable("DESA-LAIN")));
    }

    @ParameterizedTest
    @CsvSource({"VILLAGE, 32.01.06", "DISTRICT, 32.01", "REGENCY, 32", "PROVINCE, 32.01"})
    void aGovernmentSitsInAnAreaOfItsOwnLevel(Office.Kind kind, String territory) {
        Actor national =
                world.account(
                        "pusat",
                        "Pusat",
                        world.regency(),
                        Role.ADMINISTRATOR,
                        TerritoryCode.INDONESIA);
        assertThat(
                        Acting.as(
                                national,
                                () -> offices.add("", "X", kind, new TerritoryCode(territory))))
                .isEqualTo(Outcome.refused(new OfficeRefused.AreaOfOtherLevel()));
    }

    @ParameterizedTest
    @CsvSource({"''", "a", "dinas", "32.01 DINSOS", "-X", "DINAS/1"})
    void aCodeThatCannotBeReadOutIsRefused(String code) {
        assertThat(add(code, "Dinas Sosial", Office.Kind.AGENCY, BOGOR))
                .isEqualTo(Outcome.refused(new OfficeRefused.CodeUnusable(code.strip())));
    }

    @Test
    void noOfficeTakesTheCodeOfAnArea() {
        assertThat(add("32.73.01.1001", "Dinas Sosial", Office.Kind.AGENCY, BOGOR))
                .isEqualTo(Outcome.refused(new OfficeRefused.CodeUnusable("32.73.01.1001")));
    }

    @Test
    void aCodeBelongsToOneOfficeAndAnOfficeHasAName() {
        add("32.01-DINSOS", "Dinas Sosial", Office.Kind.AGENCY, BOGOR).orElseThrow();
        assertThat(add("32.01-DINSOS", "Dinas Lain", Office.Kind.AGENCY, BOGOR))
                .isEqualTo(Outcome.refused(new OfficeRefused.CodeTaken("32.01-DINSOS")));
        assertThat(add("32.01-DISDAG", " ", Office.Kind.AGENCY, BOGOR))
                .isEqualTo(Outcome.refused(new OfficeRefused.NameMissing()));
        assertThat(add("32.01-DISDAG", "X".repeat(151), Office.Kind.AGENCY, BOGOR))
                .isEqualTo(Outcome.refused(new OfficeRefused.NameMissing()));
        assertThat(add("32.01-DISDAG", "X".repeat(150), Office.Kind.AGENCY, BOGOR))
                .isInstanceOf(Outcome.Done.class);
        assertThat(
                        add(
                                "32.01.99",
                                "Kecamatan Kabut",
                                Office.Kind.DISTRICT,
                                new TerritoryCode("32.01.99")))
                .isEqualTo(Outcome.refused(new OfficeRefused.AreaUnknown()));
    }

    @Test
    void nobodyOpensOfficesOutsideHisArea() {
        TerritoryCode cianjur = new TerritoryCode("32.03");
        assertThat(add("32.03-DINSOS", "Dinas Sosial", Office.Kind.AGENCY, cianjur))
                .isEqualTo(Outcome.refused(new OfficeRefused.NotAllowed()));
        assertThat(Acting.as(wati, () -> offices.openGovernments(cianjur)))
                .isEqualTo(Outcome.refused(new OfficeRefused.NotAllowed()));
        assertThat(Acting.as(world.rina(), () -> offices.openGovernments(JONGGOL)))
                .isEqualTo(Outcome.refused(new OfficeRefused.NotAllowed()));
    }

    @Test
    void allVillagesOfADistrictAreOpenedAtOnceAndOnceOnly() {
        world.singajaya();
        long villages =
                territories.inside(JONGGOL).stream()
                        .filter(
                                area ->
                                        area.kind() == AreaKind.DESA
                                                || area.kind() == AreaKind.KELURAHAN)
                        .count();
        assertThat(Acting.as(wati, () -> offices.openGovernments(JONGGOL)).orElseThrow())
                .isEqualTo((int) villages - 1);
        assertThat(Acting.as(wati, () -> offices.openGovernments(JONGGOL)).orElseThrow()).isZero();
        assertThat(offices.withCode("32.01.06.2001").orElseThrow().name())
                .isEqualTo("Pemerintah Desa Sukamaju");
        assertThat(Past.count("audit.entry where action = 'offices.opened'")).isOne();
    }

    @Test
    void theListHoldsOnesOwnAreaAndIsSearchedByNameCodeKindAndArea() {
        world.singajaya();
        world.office(
                "32.03-DINSOS",
                "Dinas Sosial Cianjur",
                Office.Kind.AGENCY,
                new TerritoryCode("32.03"));
        add("32.01-KEMENAG", "Kantor Kemenag 100% Bogor", Office.Kind.RELIGION, BOGOR)
                .orElseThrow();
        assertThat(found(OfficeFilter.all()))
                .contains("32.01-KEMENAG", "32.01.06.2003")
                .doesNotContain("32.03-DINSOS");
        assertThat(found(new OfficeFilter("kemenag", null, BOGOR)))
                .containsExactly("32.01-KEMENAG");
        assertThat(found(new OfficeFilter("0%", null, BOGOR))).containsExactly("32.01-KEMENAG");
        assertThat(found(new OfficeFilter("_", null, BOGOR))).isEmpty();
        assertThat(found(new OfficeFilter("32.01.06", null, BOGOR)))
                .containsExactly("32.01.06.2003");
        assertThat(found(new OfficeFilter("", Office.Kind.RELIGION, BOGOR)))
                .containsExactly("32.01-KEMENAG");
        assertThat(found(new OfficeFilter("", null, JONGGOL))).containsExactly("32.01.06.2003");
        assertThat(Acting.as(world.rina(), () -> offices.count(OfficeFilter.all()))).isZero();
    }

    @Test
    void theListSaysHowManyAccountsAreOpenThere() {
        world.rina();
        world.hendra();
        OfficeFilter labour = new OfficeFilter("32.01-DISNAKER", null, BOGOR);
        List<OfficeLine> lines = Acting.as(wati, () -> offices.page(labour, Position.FIRST, 5));
        assertThat(lines).extracting(OfficeLine::accounts).containsExactly(3L);
    }
}
