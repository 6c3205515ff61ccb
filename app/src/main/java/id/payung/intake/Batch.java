package id.payung.intake;

/**
 * Some rows of a list and what was found in them, ready for COPY.
 *
 * @param reached how many rows of the list were read so far
 */
record Batch(CopyBuffer rows, CopyBuffer findings, long reached) {}
