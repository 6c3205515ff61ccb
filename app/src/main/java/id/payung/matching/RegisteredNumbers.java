package id.payung.matching;

import java.nio.ByteBuffer;

/**
 * Which blind indexes may be on the register: a sieve held in memory while one search lasts.
 *
 * <p><b>The problem.</b> A sealed number can be looked up and not compared, so a mistyped one is
 * found by looking up all that it may have been meant for: some hundred and sixty numbers a person,
 * of which hardly ever one is anybody's. Behind a list of 50.000 these are eight million look-ups
 * for a few hundred people found; most of the time of a search went there.
 *
 * <p><b>The idea</b> is Bloom's: each index sets four bits, and a number of whose four bits one is
 * missing is certainly nobody's. What passes is still looked up in the register, so that the sieve
 * decides nothing; it only spares questions whose answer is no. A blind index is sixteen bytes that
 * a keyed hash spread evenly: its four quarters are four hashes already, none has to be computed.
 *
 * <p><b>What it costs.</b> Two bytes a worker, so that one index in four hundred passes for nothing
 * (four bits of sixteen: (1 − e<sup>−1/4</sup>)⁴), at most {@value #MOST_BYTES} bytes: beyond 33
 * million workers more pass, and the look-ups come back by and by. To fill it the register's
 * indexes are read once a search. Where the list is so short that reading them takes longer than
 * asking, the sieve stays open and everything is asked.
 *
 * <p><b>What it does not do.</b> Nothing is stored, and no number is opened for it: bits of keyed
 * hashes say less than the hashes that lie in the register anyway. A worker who is registered while
 * a search goes on is not in its sieve; he came by another list, whose own search meets the people
 * of this one.
 *
 * <p>Source: B. Bloom, Space/time trade-offs in hash coding with allowable errors, Communications
 * of the ACM 13 (1970).
 */
final class RegisteredNumbers {
    static final int MOST_BYTES = 1 << 26;

    private static final int BYTES_EACH = 2;
    private static final int FEWEST_BYTES = 1 << 10;

    private final long[] bits;
    private final boolean isOpen;

    private RegisteredNumbers(int bytes, boolean isOpen) {
        this.bits = new long[bytes / Long.BYTES];
        this.isOpen = isOpen;
    }

    /** Empty as yet, for so many; more may come, at the price of more that pass for nothing. */
    static RegisteredNumbers about(long workers) {
        long bytes = Math.clamp(workers * BYTES_EACH, FEWEST_BYTES, (long) MOST_BYTES);
        return new RegisteredNumbers(Math.toIntExact(Long.highestOneBit(bytes * 2 - 1)), false);
    }

    /** Lets everything pass. */
    static RegisteredNumbers unknown() {
        return new RegisteredNumbers(Long.BYTES, true);
    }

    void add(byte[] index) {
        ByteBuffer quarters = ByteBuffer.wrap(index);
        for (int quarter = 0; quarter < Integer.BYTES; quarter++) {
            int at = quarters.getInt() & mask();
            bits[at >>> 6] |= 1L << at;
        }
    }

    /** False where certainly nobody on the register bears the number. */
    boolean mayHold(byte[] index) {
        if (isOpen) {
            return true;
        }
        ByteBuffer quarters = ByteBuffer.wrap(index);
        for (int quarter = 0; quarter < Integer.BYTES; quarter++) {
            int at = quarters.getInt() & mask();
            if ((bits[at >>> 6] & 1L << at) == 0) {
                return false;
            }
        }
        return true;
    }

    int bytes() {
        return bits.length * Long.BYTES;
    }

    /** There is a power of two of bits. */
    private int mask() {
        return bits.length * Long.SIZE - 1;
    }
}
