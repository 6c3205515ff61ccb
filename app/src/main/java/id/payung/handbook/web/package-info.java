/**
 * The handbook as pages of the application, from the same files that people read in the project.
 */
@NullMarked
package id.payung.handbook.web;

import org.jspecify.annotations.NullMarked;
