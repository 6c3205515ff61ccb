package id.payung.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.access.SignedIn;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.Page;
import id.payung.shared.Position;
import id.payung.testing.ListDesk;
import id.payung.testing.Past;
import id.payung.testing.PayungTest;
import id.payung.testing.StoryWorld;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What a file said, read in another order and saved again. */
@PayungTest
class ListedRowsTests {
    private static final String EUIS = "9901065505900001";

    @Autowired StoryWorld world;
    @Autowired ListDesk desk;
    @Autowired ListedRows rows;
    @Autowired MockMvcTester web;
    Actor siti;
    UUID list;

    @BeforeEach
    void threeRows() {
        siti = world.siti();
        list =
                desk.proposed(
                        siti,
                        world.singajaya(),
                        EUIS + ";Euis Suryani",
                        "9901061708850002;Asep Saepudin",
                        "9901060503700003;Dedi Kurnia");
    }

    private List<String> names(String order, RowFilter filter) {
        return Acting.as(
                siti,
                () -> {
                    Page<RowLine> first = rows.page(list, filter, new Position(order, null), 2);
                    Page<RowLine> second =
                            first.next() == null
                                    ? new Page<>(List.of(), null)
                                    : rows.page(list, filter, new Position(order, first.next()), 2);
                    assertThat(second.next()).isNull();
                    return java.util.stream.Stream.of(first, second)
                            .flatMap(page -> page.items().stream())
                            .map(row -> String.valueOf(row.name()))
                            .toList();
                });
    }

    @Test
    void theFilesOwnOrderHoldsUntilAnotherIsAskedFor() {
        assertThat(names("", RowFilter.all()))
                .containsExactly("Euis Suryani", "Asep Saepudin", "Dedi Kurnia");
        assertThat(names("nama", RowFilter.all()))
                .containsExactly("Asep Saepudin", "Dedi Kurnia", "Euis Suryani");
        assertThat(names("-nama", new RowFilter(RowStatus.NEW, false)))
                .containsExactly("Euis Suryani", "Dedi Kurnia", "Asep Saepudin");
    }

    @Test
    void aPersonIsFoundByTheBeginningOfTheNameHoweverItIsWritten() {
        assertThat(names("", RowFilter.all().named("asep"))).containsExactly("Asep Saepudin");
        assertThat(names("", RowFilter.all().named("Bpk. Dedi"))).containsExactly("Dedi Kurnia");
        assertThat(names("", RowFilter.all().named("Saepudin"))).isEmpty();
        assertThat(names("", RowFilter.all().named("' or true --"))).isEmpty();
        assertThat(names("", RowFilter.all().named("123"))).isEmpty();
        assertThat(names("", RowFilter.all().named(" "))).hasSize(3);
    }

    private String read(String address) {
        MvcTestResult page =
                web.get().uri("/daftar/" + list + address).with(SignedIn.as(siti)).exchange();
        return new String(
                page.getResponse().getContentAsByteArray(),
                java.nio.charset.StandardCharsets.UTF_8);
    }

    @Test
    void whatIsSearchedOnThePageIsCountedThereAndSavedInTheFile() {
        assertThat(read("/baris?nama=Asep"))
                .contains("Asep Saepudin", "value=\"Asep\"")
                .doesNotContain("Dedi Kurnia");
        assertThat(read("/baris.csv?nama=Asep").lines()).hasSize(2);
        assertThat(read("/baris.csv?nama=Asep&baris=ditolak").lines()).hasSize(1);
    }

    private MvcTestResult file(Actor actor) {
        return web.get()
                .uri("/daftar/%s/baris.csv?baris=baru&urut=nama".formatted(list))
                .with(SignedIn.as(actor))
                .exchange();
    }

    @Test
    void oneClickSavesTheRowsInTheOrderOfThePageWithMaskedNumbers() {
        MvcTestResult file = file(siti);
        assertThat(file)
                .hasStatusOk()
                .bodyText()
                .containsSubsequence("Asep Saepudin", "Dedi Kurnia", "Euis Suryani")
                .contains("Kode Wilayah", "Baru")
                .doesNotContain(EUIS);
        assertThat(Past.count("audit.entry where action = 'listing.rows-exported'")).isOne();
    }

    @Test
    void theNeighbourSavesNothing() {
        assertThat(file(world.neighbour())).hasStatus(404);
    }
}
