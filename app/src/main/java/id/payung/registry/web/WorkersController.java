package id.payung.registry.web;

import id.payung.registry.Occupation;
import id.payung.registry.Step;
import id.payung.registry.Steps;
import id.payung.registry.WorkerFilter;
import id.payung.registry.WorkerLine;
import id.payung.registry.Workers;
import id.payung.shared.Acting;
import id.payung.shared.Permission;
import id.payung.shared.Position;
import id.payung.shared.Sex;
import id.payung.shared.TerritoryCode;
import id.payung.sheets.SheetTable;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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
    private static final SheetTable<WorkerLine> FILE =
            SheetTable.<WorkerLine>named("pekerja")
                    .text("Nama", 30, WorkerLine::name)
                    .code("NIK (disamarkan)", 22, WorkerLine::nikMasked)
                    .day("Tanggal Lahir", WorkerLine::bornOn)
                    .text("JK", 5, line -> String.valueOf(line.sex().letter()))
                    .text("Pekerjaan", 24, WorkersController::occupation)
                    .code("Kode Wilayah", 16, line -> line.territory().value());

    private final Workers workers;
    private final Steps steps;

    WorkersController(Workers workers, Steps steps) {
        this.workers = workers;
        this.steps = steps;
    }

    @GetMapping("/pekerja")
    String show(
            WorkersQuery query,
            @RequestParam(name = "kabar", required = false) @Nullable SearchNote note,
            Position position,
            Model model) {
        require();
        WorkerFilter filter = query.filter();
        model.addAttribute(
                "view",
                new WorkersView(
                        filter,
                        workers.count(filter),
                        workers.list(filter, position, PAGE),
                        steps.told(),
                        note));
        return "registry/workers";
    }

    @GetMapping("/pekerja.{format:xlsx|csv}")
    void export(
            @PathVariable String format,
            WorkersQuery query,
            Position position,
            HttpServletResponse response)
            throws IOException {
        require();
        FILE.download(response, format, to -> workers.export(query.filter(), position, to));
    }

    private static @Nullable String occupation(WorkerLine line) {
        Occupation occupation = line.occupation();
        return occupation == null ? null : occupation.label();
    }

    private static void require() {
        if (!Acting.required().may(Permission.READ_WORKERS)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    /** The filter of the list as it stands in the address. */
    record WorkersQuery(
            @Nullable String nama,
            @Nullable TerritoryCode wilayah,
            @Nullable Occupation pekerjaan,
            @Nullable Sex jk,
            @Nullable Step sudah,
            @Nullable Step belum) {
        WorkerFilter filter() {
            return new WorkerFilter(
                    wilayah == null ? TerritoryCode.INDONESIA : wilayah,
                    nama == null ? "" : nama.strip(),
                    pekerjaan,
                    jk,
                    sudah,
                    belum);
        }
    }
}
