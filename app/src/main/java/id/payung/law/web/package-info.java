/** The law's pages for everybody, its desk for those who keep it, and its way in for programs. */
@NullMarked
package id.payung.law.web;

import org.jspecify.annotations.NullMarked;
