package id.payung.enrolment.web;

import id.payung.enrolment.Drafted;

/** A draft and what became of its selection. */
record DraftAnswer(
        DecreeAnswer decree, long members, long coveredAlready, long withoutSeat, long overQuota) {
    static DraftAnswer of(Drafted drafted) {
        return new DraftAnswer(
                DecreeAnswer.of(drafted.decree()),
                drafted.members(),
                drafted.coveredAlready(),
                drafted.withoutSeat(),
                drafted.overQuota());
    }
}
