package id.payung.handbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The chapters of the handbook, one for each role, as packaged with the program. */
@Component
public class Handbook {
    private static final Pattern PICTURE = Pattern.compile("[a-z0-9-]{1,60}\\.png");

    /** The chapters in the order of the work: from the village to the auditor. */
    public enum Chapter {
        PETUGAS_DESA("petugas-desa"),
        AGEN("agen"),
        KECAMATAN("kecamatan"),
        DINAS("dinas"),
        MUTASI("mutasi"),
        PEJABAT_PENYETUJU("pejabat-penyetuju"),
        BENDAHARA("bendahara"),
        CABANG_BPJS("cabang-bpjs"),
        AUDITOR("auditor"),
        DONATUR("donatur"),
        ADMINISTRATOR("administrator");

        private final String slug;

        Chapter(String slug) {
            this.slug = slug;
        }

        /** The chapter's place in addresses, and its file's name. */
        public String slug() {
            return slug;
        }
    }

    public Optional<Chapter> chapter(String slug) {
        return Stream.of(Chapter.values()).filter(one -> one.slug.equals(slug)).findFirst();
    }

    /** What the chapter is called by its own first line. */
    public String title(Chapter chapter) {
        return blocks(chapter).stream()
                .filter(Block.Heading.class::isInstance)
                .map(Block.Heading.class::cast)
                .map(Block.Heading::text)
                .findFirst()
                .orElse(chapter.slug());
    }

    public List<Block> blocks(Chapter chapter) {
        return Markdown.blocks(text(chapter.slug() + ".md"));
    }

    /** The bytes of a picture of the handbook. */
    public Optional<byte[]> picture(String name) {
        ClassPathResource found = new ClassPathResource("handbook/gambar/" + name);
        if (!PICTURE.matcher(name).matches() || !found.exists()) {
            return Optional.empty();
        }
        try {
            return Optional.of(found.getContentAsByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String name) {
        try {
            return new ClassPathResource("handbook/" + name)
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
