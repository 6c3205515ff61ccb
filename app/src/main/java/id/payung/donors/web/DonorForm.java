package id.payung.donors.web;

import id.payung.donors.Donor;
import id.payung.donors.NewDonor;
import id.payung.shared.Mending;
import id.payung.shared.Typed;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A new donor as he was typed; kept as it is while anything must be mended. */
public record DonorForm(String kind, String name, String belongsTo, String home, String username) {
    static final int LONGEST = 200;

    static DonorForm blank() {
        return new DonorForm("", "", "", "", "");
    }

    static DonorForm typed(Map<String, String> typed) {
        return new DonorForm(
                typed.getOrDefault("jenis", "").strip(),
                typed.getOrDefault("nama", "").strip(),
                typed.getOrDefault("instansi", "").strip(),
                typed.getOrDefault("wilayah", "").strip(),
                typed.getOrDefault("akun", "").strip());
    }

    /** The fields to mend, in their order on the page, with the key of what is wrong. */
    Map<String, String> errors() {
        return new Mending()
                .check("jenis", donorKind().isPresent(), "donor.form.kind")
                .check("nama", !name.isEmpty() && name.length() <= LONGEST, "donor.form.name")
                .check("instansi", belongsTo.length() <= LONGEST, "donor.form.belongs")
                .check("wilayah", Typed.area(home).isPresent(), "donor.form.home")
                .fields();
    }

    /** The donor who is meant; only where nothing must be mended. */
    NewDonor wanted() {
        return new NewDonor(
                donorKind().orElseThrow(),
                name,
                belongsTo,
                Typed.area(home).orElseThrow(),
                username);
    }

    private Optional<Donor.Kind> donorKind() {
        return Stream.of(Donor.Kind.values()).filter(one -> one.name().equals(kind)).findFirst();
    }
}
