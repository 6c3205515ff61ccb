package id.payung.law.web;

import id.payung.law.Confirmations;
import id.payung.law.LawBook.Article;
import id.payung.law.LawInForce;
import id.payung.shared.Acting;
import id.payung.shared.Permission;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The law for everybody to read: what it says, its values over time, and how it is tried. */
@Controller
class LawPages {
    private static final Set<String> PROBLEMS =
            Set.of("law-source-missing", "law-confirmed-already", "law-not-permitted");

    private final LawInForce law;
    private final Confirmations confirmations;

    LawPages(LawInForce law, Confirmations confirmations) {
        this.law = law;
        this.confirmations = confirmations;
    }

    @GetMapping("/hukum")
    String book(Model model) {
        model.addAttribute("view", new LawBookView(law.book().articles()));
        return "law/book";
    }

    @GetMapping("/hukum/pasal/{slug}")
    String article(
            @PathVariable String slug,
            @RequestParam(name = "masalah", required = false) @Nullable String problem,
            Model model) {
        Article article =
                law.book()
                        .article(slug)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        boolean keeper =
                Acting.current().map(actor -> actor.may(Permission.KEEP_LAW)).orElse(false);
        model.addAttribute(
                "view",
                new ArticleView(
                        article,
                        confirmations.list(),
                        keeper,
                        problem != null && PROBLEMS.contains(problem) ? problem : null));
        return "law/article";
    }
}
