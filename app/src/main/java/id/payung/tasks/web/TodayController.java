package id.payung.tasks.web;

import id.payung.tasks.Today;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows a person the day. */
@Controller
class TodayController {
    private final Today today;
    private final Clock clock;

    TodayController(Today today, Clock clock) {
        this.today = today;
        this.clock = clock;
    }

    @GetMapping("/")
    String show(Model model) {
        LocalDate date = LocalDate.now(clock);
        model.addAttribute(
                "view",
                new TodayView(today.figures(date), today.waiting(date), today.coverage(date)));
        return "tasks/today";
    }
}
