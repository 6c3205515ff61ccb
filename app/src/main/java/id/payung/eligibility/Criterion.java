package id.payung.eligibility;

import java.time.LocalDate;

/** One condition of a programme, judged on what is known of one worker. */
@FunctionalInterface
interface Criterion {
    Finding judge(Candidate candidate, LocalDate asOf);
}
