package id.payung.law.web;

import id.payung.law.Family;
import id.payung.law.FamilyOutlooks;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What would my family receive? Asked without name or number, answered from the law. */
@Controller
class OutlookPages {
    private final FamilyOutlooks outlooks;
    private final Leaflet leaflet;
    private final Clock clock;

    OutlookPages(FamilyOutlooks outlooks, Leaflet leaflet, Clock clock) {
        this.outlooks = outlooks;
        this.leaflet = leaflet;
        this.clock = clock;
    }

    @GetMapping("/manfaat")
    String page(
            @RequestParam(name = "pekerjaan", defaultValue = "") String trade,
            @RequestParam(name = "bulan", defaultValue = "") String months,
            @RequestParam(name = "anak", defaultValue = "") String children,
            @RequestParam(name = "kelas1", defaultValue = "") String firstLevel,
            @RequestParam(name = "umur1", defaultValue = "") String firstAge,
            @RequestParam(name = "kelas2", defaultValue = "") String secondLevel,
            @RequestParam(name = "umur2", defaultValue = "") String secondAge,
            Model model) {
        var form =
                new OutlookForm(
                        trade,
                        months,
                        children,
                        List.of(firstLevel, secondLevel),
                        List.of(firstAge, secondAge));
        LocalDate today = LocalDate.now(clock);
        Family family = form.family(today, outlooks::yearsOf);
        var outlook =
                form.errors().isEmpty()
                        ? Optional.of(outlooks.of(family, today))
                        : Optional.<id.payung.law.Outlook>empty();
        model.addAttribute(
                "view",
                new OutlookView(
                        form,
                        outlook,
                        OutlookView.classes(outlooks::yearsOf),
                        family.children() == null));
        return "law/outlook";
    }

    /** One page to hang up and to hand out. */
    @GetMapping("/manfaat/selebaran.pdf")
    ResponseEntity<byte[]> leaflet() {
        return leaflet.pdf(LocalDate.now(clock));
    }
}
