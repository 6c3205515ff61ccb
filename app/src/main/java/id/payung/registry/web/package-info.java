/**
 * The register of workers as a list people search, narrow and take along, and as a door for
 * programs.
 */
@NullMarked
package id.payung.registry.web;

import org.jspecify.annotations.NullMarked;
