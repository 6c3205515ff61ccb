package id.payung.enrolment.web;

import id.payung.enrolment.AnnexLine;
import id.payung.enrolment.Decree;
import id.payung.registry.Occupation;
import id.payung.shared.Months;
import id.payung.shared.TerritoryCode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A decree of Kabupaten Bogor and its people, as annexes name them. */
final class AnnexSample {
    private AnnexSample() {}

    static Decree decree(Decree.@Nullable Signature signature) {
        UUID id = new UUID(1, 1);
        return new Decree(
                id,
                "560/7",
                "Penetapan pekerja rentan",
                id,
                "APBD Kabupaten Bogor 2025",
                "Dinas Tenaga Kerja",
                new TerritoryCode("32.01"),
                id,
                new Months(YearMonth.of(2025, 9), YearMonth.of(2025, 12)),
                Decree.State.APPROVED,
                Instant.EPOCH,
                new Decree.Prepared(id, "Rina Kurnia", Instant.EPOCH),
                new Decree.Agreement(false, null),
                signature,
                null,
                null);
    }

    static AnnexLine line(TerritoryCode village, int number) {
        return new AnnexLine(
                village,
                "99010655059%05d".formatted(number),
                "Pekerja " + number,
                LocalDate.of(1990, 5, 15),
                Occupation.TAILOR,
                null);
    }
}
