package id.payung.registry;

import id.payung.shared.Sex;
import id.payung.shared.TerritoryCode;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A worker as lists show him: enough to recognise, the NIK masked. */
public record WorkerLine(
        UUID id,
        String name,
        String nikMasked,
        LocalDate bornOn,
        Sex sex,
        @Nullable Occupation occupation,
        TerritoryCode territory) {}
