package id.payung.files;

import id.payung.shared.Refusal;
import java.util.List;

/** Why a document was not kept. */
public sealed interface FileRefused extends Refusal {

    /** It is larger than this installation keeps, in whole megabytes. */
    record TooLarge(long megabytes) implements FileRefused {
        @Override
        public String code() {
            return "file-too-large";
        }

        @Override
        public List<Object> args() {
            return List.of(megabytes);
        }
    }

    /** It holds not one byte. */
    record Empty() implements FileRefused {
        @Override
        public String code() {
            return "file-empty";
        }
    }
}
