/** The desk where people decide about duplicates, side by side and by keyboard. */
@NullMarked
package id.payung.matching.web;

import org.jspecify.annotations.NullMarked;
