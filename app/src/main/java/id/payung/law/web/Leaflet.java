package id.payung.law.web;

import id.payung.law.Family;
import id.payung.law.FamilyOutlooks;
import id.payung.rules.contribution.Sector;
import id.payung.shell.Paper;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The leaflet of a village meeting: one page A4 that says what cover costs and what it brings. */
@Component
class Leaflet {
    private final FamilyOutlooks outlooks;
    private final Paper paper;

    Leaflet(FamilyOutlooks outlooks, Paper paper) {
        this.outlooks = outlooks;
        this.paper = paper;
    }

    ResponseEntity<byte[]> pdf(LocalDate day) {
        var view =
                new LeafletView(
                        day,
                        outlooks.of(new Family(Sector.TRANSPORT, 0, null), day).price(),
                        outlooks.of(new Family(Sector.OTHER, 0, null), day));
        return paper.answer("law/leaflet.jte", view, "selebaran-payung");
    }
}
