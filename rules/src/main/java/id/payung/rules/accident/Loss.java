package id.payung.rules.accident;

import java.math.BigDecimal;

/**
 * The loss of a part of the body.
 *
 * @param part code of the disability table, such as {@code right_thumb}
 * @param functionLossPercent 1 to 100; 100 means that the part itself is lost
 */
public record Loss(String part, BigDecimal functionLossPercent) {}
