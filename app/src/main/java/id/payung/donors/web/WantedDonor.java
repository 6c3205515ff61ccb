package id.payung.donors.web;

import id.payung.donors.Donor;
import id.payung.donors.NewDonor;
import id.payung.shared.Typed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A donor as a program writes him down.
 *
 * @param belongsTo the office of a civil servant, or whom to speak with at a company
 * @param home code of the area where he lives or the company works
 * @param username of the account with which he is to follow his money
 */
record WantedDonor(
        @NotNull Donor.Kind kind,
        @NotBlank @Size(max = DonorForm.LONGEST) String name,
        @Size(max = DonorForm.LONGEST) @Nullable String belongsTo,
        @NotBlank String home,
        @Size(max = DonorForm.LONGEST) @Nullable String username) {

    /** Empty when the home is no area. */
    Optional<NewDonor> read() {
        return Typed.area(home)
                .map(
                        area ->
                                new NewDonor(
                                        kind, name.strip(), said(belongsTo), area, said(username)));
    }

    private static String said(@Nullable String words) {
        return Objects.requireNonNullElse(words, "").strip();
    }
}
