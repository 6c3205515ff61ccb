package id.payung.handbook.web;

import id.payung.handbook.Block;
import java.util.List;

/** One chapter, its title apart from the rest. */
public record ChapterView(String title, List<Block> blocks) {

    /** What stands below the title. */
    public List<Block> body() {
        return blocks.stream()
                .filter(block -> !(block instanceof Block.Heading heading && heading.level() == 1))
                .toList();
    }
}
