package id.payung.enrolment.web;

import static id.payung.testing.StoryWorld.SINGAJAYA;
import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import id.payung.shell.Dictionary;
import id.payung.shell.Language;
import id.payung.territory.Territories;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An annex is laid out while the officer waits, fifty thousand people in a quarter of a minute. So
 * it may take time in proportion to its people, but no room: many may be asked for at once.
 */
@Tag("process")
class AnnexInLittleRoomTests {
    private static final int PEOPLE = Integer.getInteger("payung.annex.people", 4_000);

    /** Three thousand laid out at once do not fit. */
    private static final String ROOM = "-Xmx96m";

    @TempDir Path disk;

    @Test
    void fourThousandPeopleAreWrittenInTheRoomOfAFewHundred() throws Exception {
        Path paper = disk.resolve("lampiran.pdf");
        Path said = disk.resolve("said.txt");
        Process writing =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                ROOM,
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty(
                                        "surefire.test.class.path",
                                        System.getProperty("java.class.path")),
                                Writer.class.getName(),
                                paper.toString(),
                                String.valueOf(PEOPLE))
                        .redirectErrorStream(true)
                        .redirectOutput(said.toFile())
                        .start();
        assertThat(writing.waitFor()).as(Files.readString(said)).isZero();
        try (var pages = Loader.loadPDF(paper.toFile())) {
            assertThat(pages.getNumberOfPages()).isGreaterThan(PEOPLE / 50);
        }
    }

    /** Writes the annex of one decree, all of whose people live in one village. */
    static final class Writer {
        private Writer() {}

        public static void main(String[] words) throws IOException {
            var templates = TemplateEngine.createPrecompiled(ContentType.Html);
            var indonesian = new Dictionary(new Territories()).in(Language.INDONESIAN);
            try (OutputStream target =
                    new BufferedOutputStream(Files.newOutputStream(Path.of(words[0])))) {
                AnnexPdf paper = new AnnexPdf(templates, indonesian, () -> target);
                paper.begin(AnnexSample.decree(null));
                int people = Integer.parseInt(words[1]);
                for (int at = 1; at <= people; at++) {
                    paper.line(AnnexSample.line(SINGAJAYA, at));
                }
                paper.end();
            }
        }
    }
}
