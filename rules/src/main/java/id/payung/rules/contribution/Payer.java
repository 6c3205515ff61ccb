package id.payung.rules.contribution;

/** Whose money pays a contribution; the price depends on it. */
public enum Payer {
    /** The worker. */
    SELF,
    /** A company, from its social responsibility money. */
    COMPANY,
    /** A private donor. */
    DONOR,
    /** A village budget (APBDes); the discount does not name it, see {@link Terms}. */
    VILLAGE,
    /** A city, regency or province; tobacco excise (DBHCHT) is spent through it. */
    APBD,
    /** The State budget. */
    APBN
}
