package id.payung.law.web;

import id.payung.law.LawBook.Article;
import java.util.List;

/** The table of contents of the law. */
public record LawBookView(List<Article> articles) {
    public long tried() {
        return trials(true) + failing();
    }

    /** Scenarios whose outcome is another than their author expects; 0 under the release's law. */
    public long failing() {
        return trials(false);
    }

    private long trials(boolean passed) {
        return articles.stream()
                .flatMap(article -> article.trials().stream())
                .distinct()
                .filter(trial -> trial.passed() == passed)
                .count();
    }
}
