/** How fast and how well records of one person are found, beside SQL and published figures. */
@NullMarked
package id.payung.bench.link;

import org.jspecify.annotations.NullMarked;
