package id.payung.registry.web;

import id.payung.registry.DecileFilter;
import id.payung.registry.KnownDecile;
import id.payung.registry.KnownDeciles;
import id.payung.shared.Acting;
import id.payung.shared.Permission;
import id.payung.shared.Position;
import id.payung.shared.TerritoryCode;
import id.payung.shared.Typed;
import id.payung.sheets.SheetTable;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Shows deciles as they were known on any day, today unless another is asked for. */
@Controller
class DecilesController {
    private static final int PAGE = 50;
    private static final SheetTable<KnownDecile> FILE =
            SheetTable.<KnownDecile>named("desil")
                    .text("Nama", 30, KnownDecile::name)
                    .code("NIK (disamarkan)", 22, KnownDecile::nikMasked)
                    .code("Kode Wilayah", 16, line -> line.territory().value())
                    .number("Desil", 8, line -> line.fact().decile())
                    .text("Sumber", 28, line -> line.fact().source())
                    .day("Tanggal Acuan", line -> line.fact().refersTo())
                    .moment("Diketahui", line -> line.fact().knownAt());

    private final KnownDeciles deciles;
    private final Clock clock;

    DecilesController(KnownDeciles deciles, Clock clock) {
        this.deciles = deciles;
        this.clock = clock;
    }

    @GetMapping("/desil")
    String show(DecileQuery query, Position position, Model model) {
        require();
        DecileFilter filter = query.filter(clock);
        model.addAttribute(
                "view",
                new DecilesView(
                        filter,
                        deciles.byDecile(filter),
                        deciles.count(filter),
                        deciles.list(filter, position, PAGE)));
        return "registry/deciles";
    }

    @GetMapping("/desil.{format:xlsx|csv}")
    void export(
            @PathVariable String format,
            DecileQuery query,
            Position position,
            HttpServletResponse response)
            throws IOException {
        require();
        FILE.download(response, format, to -> deciles.export(query.filter(clock), position, to));
    }

    private static void require() {
        if (!Acting.required().may(Permission.READ_WORKERS)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    /** The filter of the list as it stands in the address; a day that cannot be read is today. */
    record DecileQuery(
            @Nullable String tanggal, @Nullable TerritoryCode wilayah, @Nullable Integer desil) {
        DecileFilter filter(Clock clock) {
            LocalDate on =
                    Typed.day(tanggal == null ? "" : tanggal).orElseGet(() -> LocalDate.now(clock));
            TerritoryCode area = wilayah == null ? TerritoryCode.INDONESIA : wilayah;
            return DecileFilter.knownOn(area, on, clock.getZone()).of(desil);
        }
    }
}
