/** The bench of plans, tried on few people. */
@org.jspecify.annotations.NullMarked
package id.payung.bench.plan;
