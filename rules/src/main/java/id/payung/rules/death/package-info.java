/** What a family receives when a worker dies of another cause than work (JKM). */
@NullMarked
package id.payung.rules.death;

import org.jspecify.annotations.NullMarked;
