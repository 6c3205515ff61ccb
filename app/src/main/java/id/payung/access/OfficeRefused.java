package id.payung.access;

import id.payung.shared.Refusal;

/** Why an office was not opened. */
public sealed interface OfficeRefused extends Refusal.Named {
    @Override
    default String about() {
        return "office";
    }

    /** The acting person does not manage accounts there. */
    record NotAllowed() implements OfficeRefused {}

    /** Codes are 2 to 40 of A–Z, 0–9, dot and dash; a government's is that of its area. */
    record CodeUnusable(String office) implements OfficeRefused {}

    record CodeTaken(String office) implements OfficeRefused {}

    /** An office has a name of at most 150 characters. */
    record NameMissing() implements OfficeRefused {}

    /** A village's office sits in a village, a district's in a district, and so on. */
    record AreaOfOtherLevel() implements OfficeRefused {}

    /** No area has this code. */
    record AreaUnknown() implements OfficeRefused {}
}
