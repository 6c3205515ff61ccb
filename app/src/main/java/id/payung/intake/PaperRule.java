package id.payung.intake;

/**
 * A paper that a programme wants to see with every list of its area.
 *
 * @param blocks whether a list without it is not accepted; otherwise it is only shown as missing
 * @param programme whose rule it is
 */
public record PaperRule(PaperKind paper, boolean blocks, String programme) {}
