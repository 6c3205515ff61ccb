package id.payung.http;

import id.payung.http.Problem.Fault;
import id.payung.shared.Unstorable;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/**
 * Names what went wrong with a request; what is nobody's fault but ours is 500, without details.
 */
final class Problems {
    // PostgreSQL: a row outside the account's territories would have been written.
    private static final String NOT_ONES_OWN = "42501";

    private Problems() {}

    static Problem of(Exception e) {
        return switch (e) {
            case HttpMessageNotReadableException unreadable ->
                    Problem.faults(Unreadable.faults(unreadable));
            case MethodArgumentNotValidException invalid -> Problem.faults(Invalid.fields(invalid));
            case HandlerMethodValidationException invalid ->
                    Problem.faults(Invalid.parameters(invalid));
            case MethodArgumentTypeMismatchException mismatch ->
                    fault("?" + mismatch.getName(), "wrong-type", "Nilai ini tidak dapat dibaca.");
            case TypeMismatchException mismatch ->
                    fault(
                            "?" + mismatch.getPropertyName(),
                            "wrong-type",
                            "Nilai ini tidak dapat dibaca.");
            case MissingServletRequestParameterException missing ->
                    fault("?" + missing.getParameterName(), "required", "Wajib diisi.");
            case MissingServletRequestPartException missing ->
                    fault("?" + missing.getRequestPartName(), "required", "Wajib diisi.");
            case AccessDeniedException _ -> forbidden();
            case DataAccessException database when isNotOnesOwn(database) -> forbidden();
            case DataAccessException database when Unstorable.isCauseOf(database) ->
                    fault("", "wrong-value", "Ada nilai yang tidak dapat disimpan.");
            case ErrorResponse known -> plain(HttpStatus.valueOf(known.getStatusCode().value()));
            default -> broken();
        };
    }

    static Problem missing() {
        return Problem.of(
                HttpStatus.NOT_FOUND,
                "not-found",
                "Tidak ditemukan.",
                "Periksa alamat dan kode; yang di luar wilayah Anda pun tidak ditampilkan.");
    }

    static Problem fault(String pointer, String code, String detail) {
        return Problem.faults(List.of(new Fault(pointer, code, detail)));
    }

    private static Problem forbidden() {
        return Problem.of(
                HttpStatus.FORBIDDEN,
                "not-allowed",
                "Token ini tidak berhak.",
                "Buat token dengan izin dan wilayah yang sesuai.");
    }

    private static Problem broken() {
        return Problem.of(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "broken",
                "Payung gagal menjawab.",
                "Coba lagi dengan Idempotency-Key yang sama. Jika tetap gagal, hubungi administrator.");
    }

    private static Problem plain(HttpStatus status) {
        return status == HttpStatus.NOT_FOUND
                ? missing()
                : Problem.of(
                        status,
                        status.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
                        status.getReasonPhrase(),
                        "Lihat /api/openapi.json.");
    }

    private static boolean isNotOnesOwn(DataAccessException e) {
        @Nullable Throwable cause = NestedExceptionUtils.getMostSpecificCause(e);
        return cause instanceof SQLException sql && NOT_ONES_OWN.equals(sql.getSQLState());
    }
}
