package id.payung.funding.web;

import id.payung.funding.BudgetPaper;
import java.util.List;
import java.util.UUID;

/** Budget documents of all funds, or those that wait for the reader. */
public record BudgetPapersView(List<BudgetPaper> papers, boolean waiting, UUID reader) {}
