/**
 * Benchmarks: each measures one job of Payung beside a rival, on the same input, in the same run,
 * because machines are noisy and only a ratio of two sides that alternate means anything.
 *
 * <p>To add one: extend {@link id.payung.bench.Bench} in a package of its own, give it its name by
 * picocli's {@code @Command} and its settings by {@code @Option}, measure with {@link
 * id.payung.bench.Rounds} and return {@link id.payung.bench.Figure}s; then name it in {@link
 * id.payung.bench.Benches}. Printing, {@code --json}, {@code --rounds} and exit codes come with it.
 */
@NullMarked
package id.payung.bench;

import org.jspecify.annotations.NullMarked;
