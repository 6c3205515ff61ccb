package id.payung.donors.web;

import id.payung.donors.Place;
import id.payung.donors.Places;
import id.payung.donors.Pledges;
import id.payung.shared.Phrasebook;
import id.payung.shared.Position;
import id.payung.sheets.SheetTable;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Saves who stands on a pledge as a file. */
@Controller
class PledgePeopleController {
    private static final Phrasebook WORDS = Phrasebook.of("messages/donors-pages");
    private static final SheetTable<Place> FILE =
            SheetTable.<Place>named("orang-janji")
                    .text("Nama", 30, Place::name)
                    .code("Kode Wilayah", 16, place -> place.territory().value())
                    .said("Dipilih Karena", 30, WORDS, place -> "place.near." + place.nearness())
                    .number("Urutan", 8, Place::rank)
                    .code("Desil", 8, Place::decile)
                    .said(
                            "Keadaan",
                            20,
                            WORDS,
                            place ->
                                    place.covered()
                                            ? "place.covered"
                                            : "place.state." + place.state())
                    .text("Sebab Dilepas", 30, Place::releaseReason);

    private final Pledges pledges;
    private final Places places;

    PledgePeopleController(Pledges pledges, Places places) {
        this.pledges = pledges;
        this.places = places;
    }

    @GetMapping("/donatur/janji/{id}/orang.{format:xlsx|csv}")
    void export(
            @PathVariable UUID id,
            @PathVariable String format,
            Position position,
            HttpServletResponse response)
            throws IOException {
        if (pledges.find(id).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        FILE.download(response, format, to -> places.export(id, position, to));
    }
}
