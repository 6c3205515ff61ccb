package id.payung.enrolment;

import id.payung.intake.PaperKind;
import java.util.UUID;

/**
 * A paper that must lie with a list before its people are put on a decree, and does not.
 *
 * @param list what the list's file is called
 * @param office that sent it
 * @param people of the decree for whom no other list brings the paper
 */
public record LackingPaper(
        UUID listing, String list, String office, PaperKind paper, long people) {}
