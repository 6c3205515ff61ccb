package id.payung.postgres;

/** What claiming a data directory came to: the claim, or why there is none. */
public sealed interface Locking permits DirectoryLock, DatabaseRefused {}
