package id.payung.eligibility;

import id.payung.shared.Refusal;

/** Why the insurer is not asked. */
public sealed interface EnquiryRefused extends Refusal.Named {
    @Override
    default String about() {
        return "enquiry";
    }

    /** Whoever asks hands out whole NIKs, and needs the permission for all of the territory. */
    record NotEntitled() implements EnquiryRefused {}

    /** Everybody was asked about, or the answers still hold. */
    record Nobody() implements EnquiryRefused {}

    /** No reason, or none of at least ten letters. */
    record NoReason() implements EnquiryRefused {}
}
