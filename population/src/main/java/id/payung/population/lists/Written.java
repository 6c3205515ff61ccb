package id.payung.population.lists;

/**
 * What was written, to be told to whoever asked.
 *
 * @param lists each of which stands there as XLSX and as CSV
 * @param files lists in both formats, {@code truth.csv} and {@code people.csv}
 * @param rows of people on all lists, each list counted once
 * @param people how many people stand on at least one list
 * @param faults rows with a planted fault, each list counted once; variants of names are none
 */
public record Written(int lists, int files, long rows, int people, long faults) {}
