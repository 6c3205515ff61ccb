/** What holds for the law as a whole: properties, files and the code around them. */
@NullMarked
package id.payung.rules;

import org.jspecify.annotations.NullMarked;
