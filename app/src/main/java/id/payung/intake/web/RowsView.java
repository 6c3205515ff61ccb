package id.payung.intake.web;

import id.payung.intake.Listing;
import id.payung.intake.RowLine;
import id.payung.shared.Page;

/**
 * The rows of a list behind one of its figures.
 *
 * @param name how the names begin; empty for all
 */
public record RowsView(
        Listing listing, RowChoice choice, String name, long count, Page<RowLine> page) {}
