package id.payung.registry.web;

import id.payung.registry.DecileFilter;
import id.payung.registry.KnownDecile;
import id.payung.registry.KnownDeciles;
import id.payung.shared.Acting;
import id.payung.shared.Permission;
import id.payung.shared.TerritoryCode;
import id.payung.shared.Typed;
import id.payung.sheets.Cell;
import id.payung.sheets.SheetColumn;
import id.payung.sheets.SheetDownload;
import id.payung.sheets.SheetFormat;
import id.payung.sheets.SheetWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Shows deciles as they were known on any day, today unless another is asked for. */
@Controller
class DecilesController {
    private static final int PAGE = 50;
    private static final List<SheetColumn> COLUMNS =
            List.of(
                    SheetColumn.general("Nama", 30),
                    SheetColumn.textual("NIK (disamarkan)", 22),
                    SheetColumn.textual("Kode Wilayah", 16),
                    SheetColumn.general("Desil", 8),
                    SheetColumn.general("Sumber", 14),
                    SheetColumn.general("Tanggal Acuan", 14),
                    SheetColumn.general("Diketahui", 14));

    private final KnownDeciles deciles;
    private final Clock clock;

    DecilesController(KnownDeciles deciles, Clock clock) {
        this.deciles = deciles;
        this.clock = clock;
    }

    @GetMapping("/desil")
    String show(
            @RequestParam(name = "tanggal", defaultValue = "") String day,
            @RequestParam(name = "wilayah", defaultValue = "") String area,
            @RequestParam(name = "desil", required = false) @Nullable Integer decile,
            @RequestParam(name = "setelah", required = false) @Nullable UUID after,
            Model model) {
        DecileFilter filter = filter(day, area, decile);
        model.addAttribute(
                "view",
                new DecilesView(
                        filter,
                        deciles.byDecile(filter),
                        deciles.count(filter),
                        deciles.list(filter, after, PAGE)));
        return "registry/deciles";
    }

    @GetMapping("/desil.{format:xlsx|csv}")
    void export(
            @PathVariable String format,
            @RequestParam(name = "tanggal", defaultValue = "") String day,
            @RequestParam(name = "wilayah", defaultValue = "") String area,
            @RequestParam(name = "desil", required = false) @Nullable Integer decile,
            HttpServletResponse response)
            throws IOException {
        DecileFilter filter = filter(day, area, decile);
        SheetFormat wanted = SheetDownload.format(format);
        var stream = SheetDownload.on(response, "desil", wanted);
        try (SheetWriter file =
                switch (wanted) {
                    case XLSX -> SheetWriter.xlsx(stream, "Desil", COLUMNS);
                    case CSV -> SheetWriter.csv(stream, COLUMNS);
                }) {
            deciles.export(filter, line -> file.row(cells(line)));
        }
    }

    private List<Cell> cells(KnownDecile line) {
        return List.of(
                Cell.text(line.name()),
                Cell.text(line.nikMasked()),
                Cell.text(line.territory().value()),
                Cell.text(String.valueOf(line.fact().decile())),
                Cell.text(line.fact().source()),
                Cell.date(line.fact().refersTo()),
                Cell.date(LocalDate.ofInstant(line.fact().knownAt(), clock.getZone())));
    }

    /** A day that cannot be read is today. */
    private DecileFilter filter(String day, String area, @Nullable Integer decile) {
        if (!Acting.required().may(Permission.READ_WORKERS)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        LocalDate on = Typed.day(day).orElseGet(() -> LocalDate.now(clock));
        TerritoryCode territory =
                TerritoryCode.parse(area)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new DecileFilter(
                territory,
                on,
                on.plusDays(1).atStartOfDay(clock.getZone()).toInstant(),
                decile,
                null);
    }
}
