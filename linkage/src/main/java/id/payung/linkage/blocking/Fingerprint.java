package id.payung.linkage.blocking;

/** Sixty-four bits that stand for a value; never zero, which stands for none. */
final class Fingerprint {
    private static final long PRIME = 0x100000001B3L;
    private static final long BASIS = 0xCBF29CE484222325L;

    private Fingerprint() {}

    static long of(String value) {
        long hash = BASIS;
        for (int at = 0; at < value.length(); at++) {
            hash = (hash ^ value.charAt(at)) * PRIME;
        }
        return present(mixed(hash));
    }

    /** Order matters: the month of one part is not the month of another. */
    static long joined(long first, long second) {
        return present(mixed(first * 31 + Long.rotateLeft(second, 17) + PRIME));
    }

    private static long present(long hash) {
        return hash == 0 ? 1 : hash;
    }

    /** Spreads each bit over all others (the finaliser of SplitMix64). */
    static long mixed(long value) {
        long z = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }
}
