package id.payung.eligibility;

import id.payung.eligibility.verification.VisitResult;
import java.time.LocalDate;

/**
 * What the latest visit to a worker found.
 *
 * @param detail the new village, the company or the reason, where there is one; else empty
 */
record Verified(VisitResult.Kind result, LocalDate on, String detail) {}
