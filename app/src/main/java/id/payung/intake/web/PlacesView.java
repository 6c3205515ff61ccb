package id.payung.intake.web;

import id.payung.intake.AmbiguousPlace;
import id.payung.intake.Listing;
import java.util.List;

/** Names on a list that several places bear, to be told apart once. */
public record PlacesView(Listing listing, List<AmbiguousPlace> places) {}
