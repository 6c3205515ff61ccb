package id.payung.http;

import id.payung.shared.Outcome;
import id.payung.shared.Refusal;
import id.payung.shared.TerritoryCode;
import id.payung.shell.Dictionary;
import id.payung.shell.Language;
import id.payung.shell.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Turns what a module said into what a program is told; refusals keep their code and words. */
@Component
public class Answers {
    private static final Pattern NOT_ALLOWED =
            Pattern.compile(".*-not-(allowed|entitled|permitted)");

    private final Dictionary dictionary;

    Answers(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    /** The thing, or 404 for what is unknown or out of sight, which look the same. */
    public <T> ResponseEntity<Object> found(Optional<T> thing, Function<T, ?> body) {
        return thing.map(found -> ok(body.apply(found))).orElseGet(this::missing);
    }

    /** What comes of the thing, or 404. */
    public <T> ResponseEntity<Object> with(
            Optional<T> thing, Function<T, ResponseEntity<Object>> act) {
        return thing.map(act).orElseGet(this::missing);
    }

    /**
     * What comes of a form that is filled in as the pages ask, or each place that is to be mended,
     * in their words.
     *
     * @param errors field of the form to key of words
     * @param pointers field of the form to its place in the request
     */
    public ResponseEntity<Object> filled(
            Map<String, String> errors,
            Map<String, String> pointers,
            Supplier<ResponseEntity<Object>> act) {
        return errors.isEmpty() ? act.get() : mend(errors, pointers);
    }

    /**
     * What comes of the file in a part of the request, under the name its sender gave it; a missing
     * or empty one is to be sent.
     */
    public ResponseEntity<Object> received(
            String part,
            @Nullable MultipartFile file,
            BiFunction<String, InputStream, ResponseEntity<Object>> act) {
        if (file == null || file.isEmpty()) {
            return faulty("?" + part, "required", "Sertakan sebagai berkas.");
        }
        try (InputStream content = file.getInputStream()) {
            return act.apply(Objects.requireNonNullElse(file.getOriginalFilename(), ""), content);
        } catch (IOException e) {
            throw new UncheckedIOException("the file cannot be read", e);
        }
    }

    /** Places of a body as places of parameters of the same names. */
    public static Map<String, String> asParameters(Map<String, String> pointers) {
        return pointers.entrySet().stream()
                .collect(
                        Collectors.toUnmodifiableMap(
                                Map.Entry::getKey, place -> "?" + place.getValue().substring(1)));
    }

    /** What is found in the area that {@code ?territory} names; nothing named is the nation. */
    public ResponseEntity<Object> inside(String territory, Function<TerritoryCode, ?> body) {
        return TerritoryCode.parse(territory)
                .map(area -> ok(body.apply(area)))
                .orElseGet(() -> faulty("?territory", "wrong-type", "Bukan kode wilayah."));
    }

    /**
     * What comes of the area that a request names.
     *
     * @param pointer where it stands in the request
     */
    public ResponseEntity<Object> within(
            String pointer, String typed, Function<TerritoryCode, ResponseEntity<Object>> act) {
        return TerritoryCode.parse(typed)
                .map(act)
                .orElseGet(() -> faulty(pointer, "wrong-type", "Bukan kode wilayah."));
    }

    /** The result, or the refusal. */
    public <T, R extends Refusal> ResponseEntity<Object> done(
            Outcome<T, R> outcome, Function<T, ?> body) {
        return outcome.fold(result -> ok(body.apply(result)), this::refused);
    }

    /** The result, the refusal, or 404. */
    public <T, R extends Refusal> ResponseEntity<Object> done(
            Optional<Outcome<T, R>> outcome, Function<T, ?> body) {
        return outcome.map(known -> done(known, body)).orElseGet(this::missing);
    }

    /** What comes of the result, the refusal, or 404. */
    public <T, R extends Refusal> ResponseEntity<Object> after(
            Optional<Outcome<T, R>> outcome, Function<T, ResponseEntity<Object>> answer) {
        return with(outcome, known -> known.fold(answer, this::refused));
    }

    /** What was made, to be found under its id in the collection from now on; or the refusal. */
    public <T, R extends Refusal> ResponseEntity<Object> made(
            Outcome<T, R> outcome, String collection, Function<T, UUID> id, Function<T, ?> body) {
        return outcome.fold(
                thing -> created(URI.create(collection + "/" + id.apply(thing)), body.apply(thing)),
                this::refused);
    }

    /** What was made, and where it is to be found from now on. */
    public static ResponseEntity<Object> created(URI location, Object body) {
        return ResponseEntity.created(location).body(body);
    }

    /** Work has begun; how it goes is told at the location. */
    public static ResponseEntity<Object> accepted(URI location, Object body) {
        return ResponseEntity.accepted().location(location).body(body);
    }

    /** The refusal's words: 403 for what the account may not do, 409 for what cannot be now. */
    public ResponseEntity<Object> refused(Refusal refusal) {
        Words words = dictionary.in(language());
        HttpStatus status =
                NOT_ALLOWED.matcher(refusal.code()).matches()
                        ? HttpStatus.FORBIDDEN
                        : HttpStatus.CONFLICT;
        return Problem.of(status, refusal.code(), words.message(refusal), words.remedy(refusal))
                .answer();
    }

    public ResponseEntity<Object> missing() {
        return Problems.missing().answer();
    }

    /** Too many questions in a short time. */
    public ResponseEntity<Object> tooMany() {
        return Problem.of(
                        HttpStatus.TOO_MANY_REQUESTS,
                        "too-many",
                        "Terlalu banyak pertanyaan.",
                        "Tunggu satu menit, lalu lanjutkan.")
                .answer();
    }

    /** The words under a key, in the language of the request. */
    public String say(String key, Object... args) {
        return dictionary.in(language()).say(key, args);
    }

    /** What may be an identity number stands in the address, where it must not be. */
    public ResponseEntity<Object> numberInAddress(String pointer) {
        return faulty(
                pointer, "number", "NIK tidak boleh menjadi bagian dari alamat; cari dengan nama.");
    }

    /** A value that the request carried cannot be read; the value itself is not repeated. */
    public ResponseEntity<Object> faulty(String pointer, String code, String detail) {
        return Problem.faults(java.util.List.of(new Problem.Fault(pointer, code, detail))).answer();
    }

    /**
     * What the form of a page would send back, each place in the request that {@link #filled} has.
     */
    public ResponseEntity<Object> mend(Map<String, String> errors, Map<String, String> pointers) {
        Words words = dictionary.in(language());
        return Problem.faults(
                        errors.entrySet().stream()
                                .map(
                                        error ->
                                                new Problem.Fault(
                                                        pointers.getOrDefault(
                                                                error.getKey(), error.getKey()),
                                                        "wrong-value",
                                                        words.say(error.getValue())))
                                .toList())
                .answer();
    }

    /** Several values of a request that cannot be read. */
    public ResponseEntity<Object> faulty(java.util.List<Place> places) {
        return Problem.faults(
                        places.stream()
                                .map(p -> new Problem.Fault(p.pointer(), p.code(), p.detail()))
                                .toList())
                .answer();
    }

    /** Where in a request something is wrong, and what. */
    public record Place(String pointer, String code, String detail) {}

    private static ResponseEntity<Object> ok(Object body) {
        return ResponseEntity.ok(body);
    }

    /** In which language words of a module are told to the program that asks. */
    public static Locale spoken() {
        return Locale.of(language() == Language.ENGLISH ? "en" : "id");
    }

    private static Language language() {
        return LocaleContextHolder.getLocale().getLanguage().equals("en")
                ? Language.ENGLISH
                : Language.INDONESIAN;
    }
}
