/** Flows of least cost through a network, each with a certificate that anybody can check. */
@NullMarked
package id.payung.planning.flow;

import org.jspecify.annotations.NullMarked;
