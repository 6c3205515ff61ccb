package id.payung.rules.membership;

import id.payung.rules.law.Because;
import java.util.List;

/**
 * How a membership stands on a day.
 *
 * @param unpaidMonths months in a row that are unpaid after their due date; 0 while none or active
 */
public record Membership(Status status, long unpaidMonths, List<Because> because) {}
