package io.feishuapi.processor.plan;

import org.jspecify.annotations.Nullable;

/**
 * How a call is made.
 *
 * @param shape how it answers
 * @param request how its parameters go in
 * @param position where the function stands among positional parameters, counted from 0; negative where none does
 * @param success the member that takes the function for the result or for events, where it has not the usual name; or null
 * @param fail the member that takes the function for a failure, where it has not the usual name; or null
 */
public record CallPlan(
        CallShape shape,
        RequestForm request,
        int position,
        @Nullable String success,
        @Nullable String fail) {

    /** The place of the positional parameter that is the component of a number: the function takes a place as well. */
    public int place(int component) {
        return position >= 0 && component >= position ? component + 1 : component;
    }
}
