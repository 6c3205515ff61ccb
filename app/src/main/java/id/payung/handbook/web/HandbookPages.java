package id.payung.handbook.web;

import id.payung.handbook.Handbook;
import id.payung.handbook.Handbook.Chapter;
import java.time.Duration;
import java.util.stream.Stream;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Help, for everybody who is signed in. */
@Controller
class HandbookPages {
    private final Handbook handbook;

    HandbookPages(Handbook handbook) {
        this.handbook = handbook;
    }

    @GetMapping("/bantuan")
    String contents(Model model) {
        model.addAttribute(
                "view",
                new HandbookView(
                        Stream.of(Chapter.values())
                                .map(one -> new HandbookView.Entry(one.slug(), handbook.title(one)))
                                .toList()));
        return "handbook/contents";
    }

    @GetMapping("/bantuan/{chapter}")
    String chapter(@PathVariable String chapter, Model model) {
        Chapter found = handbook.chapter(chapter).orElseThrow(HandbookPages::unknown);
        model.addAttribute("view", new ChapterView(handbook.title(found), handbook.blocks(found)));
        return "handbook/chapter";
    }

    @GetMapping("/bantuan/gambar/{name}")
    ResponseEntity<byte[]> picture(@PathVariable String name) {
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePrivate())
                .body(handbook.picture(name).orElseThrow(HandbookPages::unknown));
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
