package id.payung.access.web;

import id.payung.access.OfficeFilter;
import id.payung.access.OfficeLine;
import id.payung.shared.Page;

/**
 * Some of the offices, by area.
 *
 * @param opened how many were just opened, where somebody asked for it; else -1
 */
public record OfficesView(OfficeFilter filter, long count, Page<OfficeLine> page, int opened) {}
