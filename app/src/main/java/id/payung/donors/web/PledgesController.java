package id.payung.donors.web;

import id.payung.donors.Pledge;
import id.payung.donors.PledgeFilter;
import id.payung.donors.Pledges;
import id.payung.shared.Acting;
import id.payung.shared.Page;
import id.payung.shared.Permission;
import id.payung.shared.Position;
import id.payung.sheets.Cell;
import id.payung.sheets.SheetColumn;
import id.payung.sheets.SheetDownload;
import id.payung.sheets.SheetWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Lists pledges by how far they have come and what they wait for, and the same as a file. */
@Controller
class PledgesController {
    private static final int PAGE = 50;
    private static final List<SheetColumn> COLUMNS =
            List.of(
                    SheetColumn.general("Donatur", 34),
                    SheetColumn.general("Jenis", 14),
                    SheetColumn.general("Sumber Dana", 34),
                    SheetColumn.textual("Dari Bulan", 12),
                    SheetColumn.textual("Sampai Bulan", 12),
                    SheetColumn.general("Tempat", 8),
                    SheetColumn.general("Dipastikan", 12),
                    SheetColumn.general("Terlindungi", 12),
                    SheetColumn.general("Dijanjikan", 16),
                    SheetColumn.general("Uang Masuk", 16),
                    SheetColumn.general("Keadaan", 16));

    private final Pledges pledges;

    PledgesController(Pledges pledges) {
        this.pledges = pledges;
    }

    @GetMapping("/donatur/janji")
    String list(PledgeQuery query, Position position, Model model) {
        require();
        PledgeFilter filter = query.filter();
        Map<Pledge.State, Long> states = new EnumMap<>(Pledge.State.class);
        for (Pledge.State state : Pledge.State.values()) {
            states.put(state, pledges.count(filter.at(state)));
        }
        model.addAttribute(
                "view",
                new PledgesView(
                        filter,
                        states,
                        pledges.count(filter),
                        pledges.amount(filter),
                        Page.of(pledges.list(filter, position, PAGE + 1), PAGE, Pledge::id)));
        return "donors/pledges";
    }

    @GetMapping("/donatur/janji.{format:xlsx|csv}")
    void export(
            @PathVariable String format,
            PledgeQuery query,
            Position position,
            HttpServletResponse response)
            throws IOException {
        require();
        try (SheetWriter file = SheetDownload.table(response, "janji-donatur", format, COLUMNS)) {
            for (Pledge pledge :
                    pledges.list(query.filter(), position.beginning(), Integer.MAX_VALUE)) {
                file.row(cells(pledge));
            }
        }
    }

    private static List<Cell> cells(Pledge pledge) {
        return List.of(
                Cell.text(pledge.donorName()),
                Cell.text(
                        switch (pledge.donorKind()) {
                            case PERSON -> "perorangan";
                            case COMPANY -> "perusahaan";
                        }),
                Cell.text(pledge.fundName()),
                Cell.text(pledge.months().first().toString()),
                Cell.text(pledge.months().last().toString()),
                Cell.number(pledge.size().places()),
                Cell.number(pledge.people().confirmed()),
                Cell.number(pledge.people().covered()),
                Cell.number(pledge.money().promised()),
                Cell.number(pledge.money().received()),
                Cell.text(words(pledge.state())));
    }

    private static String words(Pledge.State state) {
        return switch (state) {
            case PROMISED -> "dijanjikan";
            case PAID -> "dibayar";
            case RUNNING -> "berjalan";
            case ENDING -> "segera berakhir";
            case ENDED -> "berakhir";
            case CANCELLED -> "dibatalkan";
        };
    }

    private static void require() {
        if (!Acting.required().may(Permission.READ_MONEY)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
