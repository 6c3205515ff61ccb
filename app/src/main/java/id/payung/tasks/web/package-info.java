/** The Today page: figures first, then what waits. */
@NullMarked
package id.payung.tasks.web;

import org.jspecify.annotations.NullMarked;
