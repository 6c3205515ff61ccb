package id.payung.law.web;

import id.payung.law.LawBook.Article;
import id.payung.shared.Columns;
import id.payung.shared.Position;
import java.util.List;

/** The table of contents of the law. */
public record LawBookView(List<Article> articles) {
    /** In the order that is asked for; else as the clauses follow each other. */
    public List<Article> articles(Position position) {
        return Columns.<Article>none()
                .or("pasal", Article::reference)
                .or("contoh", article -> article.trials().size())
                .or("dasar", Article::isConfirmed)
                .sorted(articles, position);
    }

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
