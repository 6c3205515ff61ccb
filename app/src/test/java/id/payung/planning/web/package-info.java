/** What a lapse costs, and the pages of plans, as sentences. */
@org.jspecify.annotations.NullMarked
package id.payung.planning.web;
