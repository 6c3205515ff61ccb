package id.payung.enrolment.mutation.web;

import id.payung.enrolment.mutation.Mutation;
import id.payung.enrolment.mutation.MutationFilter;
import id.payung.shared.Page;
import id.payung.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Mutations of a filter.
 *
 * @param refusal why the last step was not taken
 */
public record MutationsView(
        MutationFilter filter, long count, Page<Mutation> page, @Nullable Refusal refusal) {}
