@NullMarked
package id.payung.donors;

import org.jspecify.annotations.NullMarked;
