package id.payung.enrolment.web;

import id.payung.enrolment.Approval;

/** An approval in figures; {@code amount} is rupiah promised for all months. */
record ApprovalAnswer(DecreeAnswer decree, long placed, long leftOut, long amount) {
    static ApprovalAnswer of(Approval approval) {
        return new ApprovalAnswer(
                DecreeAnswer.of(approval.decree()),
                approval.placed(),
                approval.leftOut(),
                approval.amount());
    }
}
