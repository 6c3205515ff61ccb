package id.payung.intake.web;

import id.payung.intake.Listing;
import id.payung.intake.RowLine;
import id.payung.shared.Page;

/** The rows of a list behind one of its figures. */
public record RowsView(Listing listing, RowChoice choice, long count, Page<RowLine> page) {}
