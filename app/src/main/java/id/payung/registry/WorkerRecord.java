package id.payung.registry;

import id.payung.shared.Sex;
import id.payung.shared.TerritoryCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A worker as known today: of each field what the latest standing sighting says. Where no list gave
 * the birth date or the sex, the NIK's stand in.
 *
 * @param familyCardMasked the family card's number with its middle hidden
 * @param phoneMasked the phone with all but its last digits hidden
 * @param income rupiah a month, as a list claimed
 */
public record WorkerRecord(
        UUID id,
        TerritoryCode territory,
        String nikMasked,
        String name,
        LocalDate bornOn,
        Sex sex,
        @Nullable String birthPlace,
        @Nullable String mother,
        @Nullable String familyCardMasked,
        @Nullable String phoneMasked,
        @Nullable String address,
        @Nullable String rt,
        @Nullable String rw,
        @Nullable Occupation occupation,
        @Nullable String occupationText,
        @Nullable Long income,
        @Nullable LocalDate diedOn,
        Instant registeredAt,
        Instant changedAt) {}
