package id.payung.eligibility;

import id.payung.shared.Refusal;

/** Why the insurer is not asked. */
public sealed interface EnquiryRefused extends Refusal {

    /** Whoever asks hands out whole NIKs, and needs the permission for all of the territory. */
    record NotEntitled() implements EnquiryRefused {
        @Override
        public String code() {
            return "enquiry-not-entitled";
        }
    }

    /** Everybody was asked about, or the answers still hold. */
    record Nobody() implements EnquiryRefused {
        @Override
        public String code() {
            return "enquiry-nobody";
        }
    }

    /** No reason, or none of at least ten letters. */
    record NoReason() implements EnquiryRefused {
        @Override
        public String code() {
            return "enquiry-no-reason";
        }
    }
}
