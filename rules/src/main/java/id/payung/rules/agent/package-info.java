/** What an outreach agent (Perisai) earns. */
@NullMarked
package id.payung.rules.agent;

import org.jspecify.annotations.NullMarked;
