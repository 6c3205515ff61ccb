package id.payung.shared;

/** One thing an account may do inside the territories where it is appointed. */
public enum Permission {
    UPLOAD_LISTINGS,
    ACCEPT_LISTINGS,
    READ_WORKERS,
    /** Says of two records whether they are one person, merges them, takes merges back. */
    DECIDE_DUPLICATES,
    /** Sees NIK, KK number and phone in full; each use is audited. */
    REVEAL_IDENTITY,
    /** Visits workers and records what was found; with the numbers in full where revealed too. */
    VERIFY_WORKERS,
    READ_MONEY,
    MANAGE_FUNDS,
    PREPARE_DECREES,
    APPROVE_DECREES,
    /** Records the insurer's code and the order to pay (SPM). */
    ORDER_PAYMENTS,
    /** Records that the money left (SP2D) or came back, of orders that somebody else gave. */
    RECORD_PAYMENTS,
    MANAGE_ACCOUNTS,
    READ_AUDIT,
    CHECK_COVERAGE,
    /** Confirms legal bases, and proposes and approves corrections of the law's parameters. */
    KEEP_LAW,
    /** Follows what his own pledges did; nothing of anybody else's. */
    FOLLOW_PLEDGES
}
