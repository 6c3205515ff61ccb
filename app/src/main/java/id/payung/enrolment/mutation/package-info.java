/**
 * Mutasi: who dies, moves or is hired leaves his seat, and the next on the waiting list takes it.
 */
@NullMarked
@NamedInterface("mutation")
package id.payung.enrolment.mutation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
