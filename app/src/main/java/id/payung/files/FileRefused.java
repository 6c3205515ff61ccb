package id.payung.files;

import id.payung.shared.Refusal;

/** Why a document was not kept. */
public sealed interface FileRefused extends Refusal.Named {
    @Override
    default String about() {
        return "file";
    }

    /** It is larger than this installation keeps, in whole megabytes. */
    record TooLarge(long megabytes) implements FileRefused {}

    /** It holds not one byte. */
    record Empty() implements FileRefused {}
}
