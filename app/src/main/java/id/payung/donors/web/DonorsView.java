package id.payung.donors.web;

import id.payung.donors.DonorFilter;
import id.payung.donors.DonorLine;
import id.payung.shared.Page;

/** Donors of a filter: how many, and some of them. */
public record DonorsView(DonorFilter filter, long count, Page<DonorLine> page) {}
