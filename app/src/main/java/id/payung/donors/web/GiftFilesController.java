package id.payung.donors.web;

import id.payung.donors.Deed;
import id.payung.donors.GiftStories;
import id.payung.donors.GiftStory;
import id.payung.donors.Pledge;
import id.payung.donors.Received;
import id.payung.shared.Phrasebook;
import id.payung.shared.Position;
import id.payung.sheets.SheetTable;
import id.payung.territory.Territories;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Saves what a donor gave and what it did as files, for himself and for his officer. */
@Controller
class GiftFilesController {
    private static final Phrasebook WORDS = Phrasebook.of("messages/donors-pages");
    private static final SheetTable<Pledge> PLEDGES =
            SheetTable.<Pledge>named("janji-donasi")
                    .text("Sumber Dana", 34, Pledge::fundName)
                    .code("Mulai", 10, pledge -> pledge.months().first())
                    .code("Sampai", 10, pledge -> pledge.months().last())
                    .number("Orang", 8, pledge -> pledge.size().places())
                    .number("Dijanjikan (Rp)", 16, pledge -> pledge.money().promised())
                    .number("Uang Masuk (Rp)", 16, pledge -> pledge.money().received())
                    .said("Keadaan", 20, WORDS, pledge -> "pledge.state." + pledge.state());
    private static final SheetTable<Received> PAYMENTS =
            SheetTable.<Received>named("uang-donasi")
                    .number("Kuitansi", 10, Received::receipt)
                    .day("Diterima", Received::receivedOn)
                    .code("Mulai", 10, payment -> payment.months().first())
                    .code("Sampai", 10, payment -> payment.months().last())
                    .number("Jumlah (Rp)", 16, Received::amount)
                    .text("Bukti", 24, Received::reference);

    private final GiftStories stories;
    private final Territories territories;

    GiftFilesController(GiftStories stories, Territories territories) {
        this.stories = stories;
        this.territories = territories;
    }

    @GetMapping("/donasi/janji.{format:xlsx|csv}")
    void ownPledges(@PathVariable String format, Position position, HttpServletResponse response)
            throws IOException {
        PLEDGES.download(
                response,
                format,
                GiftTables.PLEDGES.sorted(found(stories.own()).pledges(), position));
    }

    @GetMapping("/donasi/orang.{format:xlsx|csv}")
    void ownDeeds(@PathVariable String format, Position position, HttpServletResponse response)
            throws IOException {
        deeds(found(stories.own()), format, position, response);
    }

    @GetMapping("/donasi/uang.{format:xlsx|csv}")
    void ownPayments(@PathVariable String format, Position position, HttpServletResponse response)
            throws IOException {
        payments(found(stories.own()), format, position, response);
    }

    @GetMapping("/donatur/{id}/orang.{format:xlsx|csv}")
    void deeds(
            @PathVariable UUID id,
            @PathVariable String format,
            Position position,
            HttpServletResponse response)
            throws IOException {
        deeds(found(stories.of(id)), format, position, response);
    }

    @GetMapping("/donatur/{id}/uang.{format:xlsx|csv}")
    void payments(
            @PathVariable UUID id,
            @PathVariable String format,
            Position position,
            HttpServletResponse response)
            throws IOException {
        payments(found(stories.of(id)), format, position, response);
    }

    /** No more of a person than the donor's page tells. */
    private void deeds(
            GiftStory story, String format, Position position, HttpServletResponse response)
            throws IOException {
        SheetTable.<Deed>named("orang-donasi")
                .number("Tahun", 8, Deed::year)
                .text("Nama Depan", 20, Deed::firstName)
                .code("Kode Wilayah", 16, deed -> deed.village().value())
                .text("Desa", 28, deed -> territories.name(deed.village()))
                .code("Mulai", 10, deed -> deed.months().first())
                .code("Sampai", 10, deed -> deed.months().last())
                .number("Bulan Terlindungi", 16, Deed::covered)
                .number("Bulan Lunas", 12, Deed::paid)
                .number("Jumlah (Rp)", 16, Deed::amount)
                .download(
                        response,
                        format,
                        GiftTables.deeds(territories::name).sorted(story.deeds(), position));
    }

    private static void payments(
            GiftStory story, String format, Position position, HttpServletResponse response)
            throws IOException {
        PAYMENTS.download(response, format, GiftTables.PAYMENTS.sorted(story.payments(), position));
    }

    private static GiftStory found(Optional<GiftStory> story) {
        return story.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
