/** Continuity, plans and village aid as pages for officers and as a door for programs. */
@NullMarked
package id.payung.planning.web;

import org.jspecify.annotations.NullMarked;
