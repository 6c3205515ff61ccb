package id.payung.eligibility;

import static id.payung.eligibility.Condition.NOT_ACTIVE_AT_INSURER;

import java.time.LocalDate;
import java.util.Optional;

/** Judges by what the insurer answered; its word counts only while it is fresh. */
record AnswerCriterion(Programme programme) {

    /** Nothing where the programme does not ask and nobody answered. */
    Optional<Finding> judge(Candidate candidate, LocalDate asOf) {
        Integer days = programme.criteria().practice().answerDays();
        InsurerAnswer answer = candidate.answer();
        if (answer == null) {
            return days == null ? Optional.empty() : Optional.of(unknown("MISSING", days));
        }
        if (days != null && answer.age(asOf) > days) {
            return Optional.of(
                    unknown("STALE", answer.answeredOn(), answer.age(asOf), days.toString()));
        }
        return Optional.of(judge(answer, candidate));
    }

    private Finding judge(InsurerAnswer answer, Candidate candidate) {
        String code = answer.kind().name();
        return switch (answer.kind()) {
            case NEW -> met(true, code, answer);
            case ACTIVE_OWN_ACCOUNT ->
                    isOurs(candidate)
                            ? met(true, "OURS", answer)
                            : met(programme.criteria().practice().takesSelfPayers(), code, answer);
            case PAID_BY_OTHER_FUND ->
                    isOurs(candidate) ? met(true, "OURS", answer) : met(false, code, answer);
            case ACTIVE_WAGE_EARNER -> met(false, code, answer);
            case UNKNOWN_NIK -> unknown(code, answer.answeredOn());
        };
    }

    /** Whom this programme pays for is active because of it. */
    private boolean isOurs(Candidate candidate) {
        Cover cover = candidate.cover();
        return cover != null && cover.programme().equals(programme.id());
    }

    private Finding met(boolean met, String code, InsurerAnswer answer) {
        return Finding.of(met, NOT_ACTIVE_AT_INSURER, reference(), code, answer.answeredOn());
    }

    private Finding unknown(String code, Object... args) {
        Object[] all = new Object[args.length + 1];
        all[0] = code;
        System.arraycopy(args, 0, all, 1, args.length);
        return Finding.unknown(NOT_ACTIVE_AT_INSURER, reference(), all);
    }

    private String reference() {
        return programme.criteria().reference();
    }
}
