package id.payung.bench.intake;

import id.payung.access.Accounts;
import id.payung.access.Office;
import id.payung.access.Offices;
import id.payung.access.Role;
import id.payung.bench.Rounds;
import id.payung.intake.Listing;
import id.payung.intake.Listings;
import id.payung.runs.Progress;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.TerritoryCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;

/**
 * Our side: the file is kept sealed, parsed, mapped, checked, its identities sealed, staged,
 * compared with itself and with the register, and accepted. Each time the register is empty.
 */
final class WholeIntake implements Rounds.Side {
    private static final Progress UNWATCHED =
            new Progress() {
                @Override
                public void step(String step, long total) {}

                @Override
                public void reached(long done) {}
            };

    private final Installation payung;
    private final Path file;
    private final Actor officer;
    private final Office office;
    private final List<Double> checking = new ArrayList<>();
    private final List<Double> accepting = new ArrayList<>();

    WholeIntake(Installation payung, Path file) {
        this.payung = payung;
        this.file = file;
        this.office = Acting.as(Actor.system(), this::openOffice);
        this.officer =
                Acting.as(
                        Actor.system(),
                        () ->
                                payung.room(Accounts.class)
                                        .open(
                                                "pengukur",
                                                "Pengukur",
                                                office,
                                                Role.ADMINISTRATOR,
                                                TerritoryCode.INDONESIA));
    }

    private Office openOffice() {
        return payung.room(Offices.class)
                .open(
                        SampleList.BOGOR.value(),
                        "Kabupaten Bogor",
                        Office.Kind.REGENCY,
                        SampleList.BOGOR);
    }

    @Override
    public double seconds() throws Exception {
        forget();
        return Rounds.stopwatch(() -> Acting.run(officer, this::take));
    }

    /** Empties the register; what the planner knows of its size is measured anew by the intake. */
    private void forget() throws Exception {
        try (Connection connection = payung.asSuperuser();
                var statement = connection.createStatement()) {
            statement.execute(
                    "truncate intake.listing, intake.row, intake.finding, registry.sighting,"
                            + " registry.decile, registry.worker cascade");
            statement.execute("checkpoint");
        }
    }

    private void take() {
        Listings listings = payung.room(Listings.class);
        try (InputStream content = Files.newInputStream(file)) {
            Listing listing = listings.upload(office, "daftar.csv", content).orElseThrow();
            long uploaded = System.nanoTime();
            listings.checkNow(listing.id(), UNWATCHED).orElseThrow().orElseThrow();
            long checked = System.nanoTime();
            listings.acceptNow(listing.id(), UNWATCHED).orElseThrow().orElseThrow();
            checking.add((checked - uploaded) / 1e9);
            accepting.add((System.nanoTime() - checked) / 1e9);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Seconds of the two long steps, of the latest rounds. */
    List<Double> checking(int rounds) {
        return checking.subList(checking.size() - rounds, checking.size());
    }

    List<Double> accepting(int rounds) {
        return accepting.subList(accepting.size() - rounds, accepting.size());
    }
}
