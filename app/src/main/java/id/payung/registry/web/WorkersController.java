package id.payung.registry.web;

import id.payung.registry.Occupation;
import id.payung.registry.Step;
import id.payung.registry.Steps;
import id.payung.registry.WorkerFilter;
import id.payung.registry.WorkerLine;
import id.payung.registry.Workers;
import id.payung.shared.Acting;
import id.payung.shared.Permission;
import id.payung.shared.Sex;
import id.payung.shared.TerritoryCode;
import id.payung.sheets.Cell;
import id.payung.sheets.SheetColumn;
import id.payung.sheets.SheetDownload;
import id.payung.sheets.SheetFormat;
import id.payung.sheets.SheetWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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

/** Lists workers by name and area; NIKs stay masked here and in the export. */
@Controller
class WorkersController {
    private static final int PAGE = 50;
    private static final List<SheetColumn> COLUMNS =
            List.of(
                    SheetColumn.general("Nama", 30),
                    SheetColumn.textual("NIK (disamarkan)", 22),
                    SheetColumn.general("Tanggal Lahir", 14),
                    SheetColumn.general("JK", 5),
                    SheetColumn.general("Pekerjaan", 24),
                    SheetColumn.textual("Kode Wilayah", 16));

    private final Workers workers;
    private final Steps steps;

    WorkersController(Workers workers, Steps steps) {
        this.workers = workers;
        this.steps = steps;
    }

    @GetMapping("/pekerja")
    String show(
            @RequestParam(name = "nama", defaultValue = "") String name,
            @RequestParam(name = "wilayah", defaultValue = "") String area,
            @RequestParam(name = "pekerjaan", required = false) @Nullable Occupation occupation,
            @RequestParam(name = "jk", required = false) @Nullable Sex sex,
            @RequestParam(name = "sudah", required = false) @Nullable Step taken,
            @RequestParam(name = "belum", required = false) @Nullable Step missing,
            @RequestParam(name = "setelah", required = false) @Nullable UUID after,
            @RequestParam(name = "kabar", required = false) @Nullable SearchNote note,
            Model model) {
        require();
        WorkerFilter filter = filter(name, area, occupation, sex, taken, missing);
        model.addAttribute(
                "view",
                new WorkersView(
                        filter,
                        workers.count(filter),
                        workers.list(filter, after, PAGE),
                        steps.told(),
                        note));
        return "registry/workers";
    }

    @GetMapping("/pekerja.{format:xlsx|csv}")
    void export(
            @PathVariable String format,
            @RequestParam(name = "nama", defaultValue = "") String name,
            @RequestParam(name = "wilayah", defaultValue = "") String area,
            @RequestParam(name = "pekerjaan", required = false) @Nullable Occupation occupation,
            @RequestParam(name = "jk", required = false) @Nullable Sex sex,
            @RequestParam(name = "sudah", required = false) @Nullable Step taken,
            @RequestParam(name = "belum", required = false) @Nullable Step missing,
            HttpServletResponse response)
            throws IOException {
        require();
        SheetFormat wanted = SheetDownload.format(format);
        var stream = SheetDownload.on(response, "pekerja", wanted);
        try (SheetWriter file =
                switch (wanted) {
                    case XLSX -> SheetWriter.xlsx(stream, "Pekerja", COLUMNS);
                    case CSV -> SheetWriter.csv(stream, COLUMNS);
                }) {
            workers.export(
                    filter(name, area, occupation, sex, taken, missing),
                    line -> file.row(cells(line)));
        }
    }

    private static List<Cell> cells(WorkerLine line) {
        return List.of(
                Cell.text(line.name()),
                Cell.text(line.nikMasked()),
                Cell.date(line.bornOn()),
                Cell.text(String.valueOf(line.sex().letter())),
                Cell.text(line.occupation() == null ? "" : line.occupation().label()),
                Cell.text(line.territory().value()));
    }

    private static WorkerFilter filter(
            String name,
            String area,
            @Nullable Occupation occupation,
            @Nullable Sex sex,
            @Nullable Step taken,
            @Nullable Step missing) {
        TerritoryCode territory =
                TerritoryCode.parse(area)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new WorkerFilter(territory, name.strip(), occupation, sex, taken, missing);
    }

    private static void require() {
        if (!Acting.required().may(Permission.READ_WORKERS)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
