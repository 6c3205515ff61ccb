/** The master register of workers: who is known, under which names, living by what. */
@NullMarked
@ApplicationModule
package id.payung.registry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
