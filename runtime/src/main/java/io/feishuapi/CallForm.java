package io.feishuapi;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a call is written in a page, as the API's own page says: how its parameters go in, where the functions go that take its answer,
 * and what the answer is. Immutable.
 *
 * @param kind what is called, and what answers
 * @param positional whether the parameters go in one after the other; else as the members of one object
 * @param success the member of the one object that takes the function for the result or for events; null where no member does
 * @param fail the member of the one object that takes the function for a failure; null where no member does
 * @param position where the function goes among positional parameters, counted from 0; negative where it does not go there
 * @param objects where the answer holds objects with methods: paths such as {@code stat} or {@code nodes[]}, empty for the answer
 *     itself. At such a place a client that finds an object with methods hands on a reference, anywhere else its plain members
 */
public record CallForm(
        Kind kind,
        boolean positional,
        @Nullable String success,
        @Nullable String fail,
        int position,
        List<String> objects) {

    private static final int NOWHERE = -1;

    /** {@code get(…)} of a property. */
    static final CallForm GET = of(Kind.GET);

    /** {@code set(…)} of a property. */
    static final CallForm SET = of(Kind.SET);

    /** Letting go of an object. */
    static final CallForm CLOSE = of(Kind.CLOSE);

    /** What is called, and what answers. */
    public enum Kind {
        /** {@code f({…, success, fail})}: one of the functions answers. */
        CALLBACKS,
        /** {@code f(a, b, function)}: the function's argument is the answer. */
        FUNCTION,
        /** {@code f(a, b)} or {@code f({…})}: the returned value is the answer. */
        RETURN,
        /** {@code on(function)}, {@code on({…, onChange: function})} or {@code observe(a, function)}: the function gets events. */
        LISTENER,
        /** A property is read; its value is the answer. */
        GET,
        /** A property is set to the one argument; there is no answer but that it was. */
        SET,
        /** The client lets go of the receiver; there is no answer but that it did. */
        CLOSE
    }

    /** Copies the paths. */
    public CallForm {
        objects = List.copyOf(objects);
    }

    private static CallForm of(Kind kind) {
        return new CallForm(kind, true, null, null, NOWHERE, List.of());
    }

    /** {@code f({…, success, fail})}, as most APIs are called. */
    public static CallForm callbacks() {
        return callbacks("success", "fail");
    }

    /** {@code f({…, onSuccess, onFail})}: the functions go by names of the page's own. */
    public static CallForm callbacks(String success, String fail) {
        return new CallForm(Kind.CALLBACKS, false, success, fail, NOWHERE, List.of());
    }

    /**
     * {@code f(a, b, function)}: the answer is what the function is called with.
     *
     * @param position where it goes among the parameters, counted from 0
     */
    public static CallForm function(int position) {
        return new CallForm(Kind.FUNCTION, true, null, null, position, List.of());
    }

    /** {@code f(a, b)}: the answer is what the call returns, which may be nothing. */
    public static CallForm returned() {
        return of(Kind.RETURN);
    }

    /** {@code f({…})}: the answer is what the call returns, which may be nothing. */
    public static CallForm returnedOfObject() {
        return new CallForm(Kind.RETURN, false, null, null, NOWHERE, List.of());
    }

    /** {@code onXxx(function)}. */
    public static CallForm listener() {
        return listener(0);
    }

    /**
     * {@code observe(a, function)}: the function for events goes in among others.
     *
     * @param position where it goes among the parameters, counted from 0
     */
    public static CallForm listener(int position) {
        return new CallForm(Kind.LISTENER, true, null, null, position, List.of());
    }

    /** {@code onXxx({…, onChange: function})}: the function for events is a member of the one object. */
    public static CallForm listener(String member) {
        return new CallForm(Kind.LISTENER, false, member, "fail", NOWHERE, List.of());
    }

    /** The same with objects in the answer; see {@link #objects}. */
    public CallForm bringing(String... paths) {
        return new CallForm(kind, positional, success, fail, position, List.of(paths));
    }
}
