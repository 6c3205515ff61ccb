@NullMarked
package id.payung.planning.village;

import org.jspecify.annotations.NullMarked;
