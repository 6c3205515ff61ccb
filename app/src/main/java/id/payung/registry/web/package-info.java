/** The register of workers as a list that can be searched, narrowed and taken along. */
@NullMarked
package id.payung.registry.web;

import org.jspecify.annotations.NullMarked;
