/** The application: one package a module, calls go down, events go up. */
@NullMarked
package id.payung;

import org.jspecify.annotations.NullMarked;
