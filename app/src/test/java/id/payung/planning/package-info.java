/** What a lapse costs, and whom money covers next, as sentences. */
@org.jspecify.annotations.NullMarked
package id.payung.planning;
