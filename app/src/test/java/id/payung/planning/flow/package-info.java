/** Plans that are the best, and certificates that show it. */
@org.jspecify.annotations.NullMarked
package id.payung.planning.flow;
