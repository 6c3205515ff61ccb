/**
 * What every test stands on: one PostgreSQL a run, a fresh database a test, and the story world.
 */
@NullMarked
package id.payung.testing;

import org.jspecify.annotations.NullMarked;
