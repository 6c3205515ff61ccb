package id.payung.intake.web;

import id.payung.intake.Paper;
import id.payung.intake.PaperRule;
import java.util.List;

/**
 * The papers of a list.
 *
 * @param missing what programmes want and does not lie there
 */
public record PapersView(List<Paper> there, List<PaperRule> missing) {}
