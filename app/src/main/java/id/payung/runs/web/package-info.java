/** How long jobs stand, for programs. */
@NullMarked
package id.payung.runs.web;

import org.jspecify.annotations.NullMarked;
