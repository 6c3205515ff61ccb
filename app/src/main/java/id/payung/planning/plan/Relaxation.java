package id.payung.planning.plan;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import id.payung.rules.contribution.Sector;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds good multipliers: the dual values of the budgets when people may be divided. They come from
 * floating point and are rounded; that costs nothing but sharpness, because every multiplier gives
 * a bound that holds.
 */
final class Relaxation {
    private static final double OPEN = Double.POSITIVE_INFINITY;

    private final Formulation formulation;
    private final MPSolver solver;
    private final double scale;
    private final List<List<MPConstraint>> budgets = new ArrayList<>();

    private Relaxation(Formulation formulation) {
        Loader.loadNativeLibraries();
        this.formulation = formulation;
        this.solver = MPSolver.createSolver("GLOP");
        this.scale = (double) formulation.worth().person();
    }

    static Multipliers multipliers(Formulation formulation) {
        if (formulation.staircases().isEmpty()) {
            return Multipliers.NONE;
        }
        Relaxation relaxation = new Relaxation(formulation);
        try {
            return relaxation.solved();
        } finally {
            relaxation.solver.delete();
        }
    }

    private Multipliers solved() {
        List<MPConstraint> seats = new ArrayList<>();
        for (int purse = 0; purse < formulation.purses().size(); purse++) {
            seats.add(
                    solver.makeConstraint(
                            0, (double) Room.of(formulation.purses().get(purse)).people()));
        }
        for (Room room : formulation.staircases()) {
            List<MPConstraint> years = new ArrayList<>();
            for (int budget = 0; budget < room.budgets(); budget++) {
                years.add(
                        solver.makeConstraint(
                                -OPEN, (double) room.money(budget) / formulation.unit()));
            }
            budgets.add(years);
        }
        MPObjective objective = solver.objective();
        objective.setMaximization();
        formulation.kinds().forEach(kind -> place(kind, seats, objective));
        solver.solve();
        return rounded();
    }

    private void place(Kind kind, List<MPConstraint> seats, MPObjective objective) {
        MPConstraint people = solver.makeConstraint(0, (double) kind.people());
        for (Kind.Door door : kind.doors()) {
            MPVariable placed = solver.makeNumVar(0, OPEN, "");
            people.setCoefficient(placed, 1);
            seats.get(door.purse()).setCoefficient(placed, 1);
            objective.setCoefficient(placed, (double) formulation.value(kind, door) / scale);
            int at = formulation.staircaseOf(door.purse());
            if (at >= 0) {
                charge(placed, at, kind.sector());
            }
        }
    }

    private void charge(MPVariable placed, int at, Sector sector) {
        Room room = formulation.staircases().get(at);
        for (int budget = 0; budget < room.budgets(); budget++) {
            budgets.get(at)
                    .get(budget)
                    .setCoefficient(
                            placed, (double) room.price(budget, sector) / formulation.unit());
        }
    }

    private Multipliers rounded() {
        List<long[]> worths =
                budgets.stream()
                        .map(
                                years ->
                                        years.stream()
                                                .mapToLong(
                                                        year ->
                                                                Math.max(
                                                                        Math.round(
                                                                                year.dualValue()
                                                                                        * scale),
                                                                        0))
                                                .toArray())
                        .toList();
        return Multipliers.of(worths, formulation.staircases(), formulation.unit());
    }
}
