/** The pages as a person meets them: the real application, a real browser, the officers' words. */
@NullMarked
package id.payung.browser;

import org.jspecify.annotations.NullMarked;
