package id.payung.postgres;

/** What starting the embedded server came to: a server that answers, or why there is none. */
sealed interface Starting permits EmbeddedPostgres, DatabaseRefused {}
