package id.payung.enrolment.web;

import id.payung.eligibility.Practice.DecileLeft;
import id.payung.enrolment.DecileLeaver;
import id.payung.shared.Page;
import id.payung.shared.TerritoryCode;
import org.jspecify.annotations.Nullable;

/** Who is covered this month with a decile outside the programme's. */
public record DecileLeaversView(
        TerritoryCode territory, @Nullable DecileLeft rule, long count, Page<DecileLeaver> page) {}
