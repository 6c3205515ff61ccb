package id.payung.postgres;

/** What reading a database address came to: an address to connect to, or why it is none. */
public sealed interface AddressReading permits PostgresUrl, DatabaseRefused {}
