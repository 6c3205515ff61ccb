package id.payung.registry;

import org.jspecify.annotations.Nullable;

/** The numbers that identify a person, in full: for verification work only, never for a log. */
public record Identity(String nik, @Nullable String familyCard, @Nullable String phone) {

    /** Says nothing, because texts end up in logs. */
    @Override
    public String toString() {
        return "Identity[…]";
    }
}
