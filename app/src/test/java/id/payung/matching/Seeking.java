package id.payung.matching;

import id.payung.access.Office;
import id.payung.intake.Listings;
import id.payung.runs.Progress;
import id.payung.runs.Run;
import id.payung.runs.Runs;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/**
 * Accepts small lists and seeks duplicates behind them at once, as the run would a moment later.
 */
record Seeking(Listings listings, Runs runs, SearchJob job) {
    static final String HEAD =
            "NIK;Nama;Tempat Lahir;Tanggal Lahir;JK;Nama Ibu Kandung;No KK;Alamat;Desa/Kelurahan;Kecamatan;Desil\n";
    static final String HOME = "9901060101010007;Kp. Babakan RT 1;Singajaya;Jonggol;2";

    /** Euis as her village writes her. */
    static final String EUIS =
            "9901065505900001;Euis Suryani;Bogor;15/05/1990;P;Siti Rohmah;" + HOME;

    /**
     * The same woman as the regency writes her: called by her neighbours' name, one figure wrong.
     */
    static final String IIS = "9901165505900001;Iis Suryani;Bogor;15/05/1990;P;Siti Rohmah;" + HOME;

    static final String ASEP =
            "9901061708850002;Asep Saepudin;Bogor;17/08/1985;L;Nani Suryani;9901060101010008;Kp. Pasir Angin;Singajaya;Jonggol;3";
    static final String ASEP_MISTYPED = ASEP.replace("9901061708850002", "9910061708850002");

    /** Nobody looks on. */
    static final Progress UNSEEN =
            new Progress() {
                @Override
                public void step(String step, long total) {}

                @Override
                public void reached(long done) {}
            };

    static String list(String... rows) {
        return HEAD + String.join("\n", rows) + "\n";
    }

    UUID accepted(Actor actor, Office office, String text) {
        UUID listing =
                Acting.as(
                        actor,
                        () ->
                                listings.upload(
                                                office,
                                                "usulan.csv",
                                                new ByteArrayInputStream(
                                                        text.getBytes(StandardCharsets.UTF_8)))
                                        .orElseThrow()
                                        .id());
        Acting.run(
                actor,
                () -> {
                    listings.checkNow(listing, UNSEEN).orElseThrow().orElseThrow();
                    listings.acceptNow(listing, UNSEEN).orElseThrow().orElseThrow();
                });
        return listing;
    }

    Run runOf(UUID listing) {
        return Acting.as(Actor.system(), () -> runs.latest(SearchJob.KIND, listing).orElseThrow());
    }

    /** Accepts the list and waits for its search. */
    UUID sought(Actor actor, Office office, String... rows) {
        UUID listing = accepted(actor, office, list(rows));
        job.perform(runOf(listing), UNSEEN);
        return listing;
    }

    static List<String> names(DuplicatePair pair) {
        return List.of(pair.names().one(), pair.names().other());
    }
}
