package id.payung.http;

import java.util.regex.Pattern;

/**
 * Which posts are not remembered with their answers, and so need no key: those that ask and change
 * nothing, and those whose question or answer holds a NIK, which is kept nowhere but in the vault,
 * or a link that stands for a password, which is kept nowhere at all.
 */
final class Unremembered {
    private static final Pattern ADDRESSES =
            Pattern.compile(
                    "/api/v1/(coverage-checks|calculations|workers/search|.+/(preview|identity|invitation))");

    private Unremembered() {}

    static boolean is(String address) {
        return ADDRESSES.matcher(address).matches();
    }
}
