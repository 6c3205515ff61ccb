package id.payung.postgres;

/** What starting the embedded server came to: a server that answers, or why there is none. */
public sealed interface Starting permits EmbeddedPostgres, DatabaseRefused {}
