package id.payung.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** The same house at another place, while nobody is in. */
final class HouseCopy {
    private HouseCopy() {}

    /** In place of what stood there. */
    static Path of(Path house, Path target) throws IOException {
        FileSystemUtils.deleteRecursively(target);
        try (Stream<Path> all = Files.walk(house)) {
            for (Path from : all.toList()) {
                Files.copy(
                        from,
                        target.resolve(house.relativize(from).toString()),
                        StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        return target;
    }
}
