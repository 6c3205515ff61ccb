package id.payung.access.web;

import id.payung.shared.Acting;
import id.payung.shared.Permission;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Lets nobody into the rooms of administrators who manages no accounts anywhere. */
final class Administrators {
    private Administrators() {}

    static void only() {
        if (!Acting.required().may(Permission.MANAGE_ACCOUNTS)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
