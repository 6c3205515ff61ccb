package id.payung.shell;

import id.payung.shared.TerritoryCode;

/** An area that a filter offers. */
public record AreaChoice(TerritoryCode code, String name, boolean chosen) {}
