package id.payung.contributions.web;

import id.payung.registry.Workers;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** A worker's household: who is known under the same family card, who is covered, who could be. */
@Controller
class HouseholdController {
    private final Workers workers;
    private final WorkerHousehold household;

    HouseholdController(Workers workers, WorkerHousehold household) {
        this.workers = workers;
        this.household = household;
    }

    @GetMapping("/pekerja/{id}/keluarga")
    String show(@PathVariable UUID id, Model model) {
        model.addAttribute(
                "view",
                workers.find(id)
                        .map(household::of)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        return "contributions/household";
    }
}
