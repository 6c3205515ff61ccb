package id.payung.rules.claim;

/** The programmes that families claim from; old-age savings are drawn, not claimed. */
public enum ClaimProgramme {
    JKK,
    JKM
}
