@NullMarked
package id.payung.donors.web;

import org.jspecify.annotations.NullMarked;
