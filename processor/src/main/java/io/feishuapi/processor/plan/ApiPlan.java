package io.feishuapi.processor.plan;

import io.feishuapi.spec.model.ApiPage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to generate for one API.
 *
 * @param packageName where to; empty for the unnamed package
 * @param page what the page says
 * @param pageHash SHA-256 of the page in lowercase hex
 * @param call how the call is made
 * @param constant the name of the constant that describes the API where it has no request to hold it
 * @param methods the methods that make the call, the one with all parameters first
 * @param request the request
 * @param requestType the request as signatures name it
 * @param result the result, or the event of a listener
 * @param resultForm how the result lies in what the client answers
 * @param resultType the result as signatures name it
 * @param given the interface of the object with methods that the call returns, or null where it returns none
 * @param brings where else the answer holds objects with methods
 * @param objects the names in the docs of all objects that the call gives
 * @param failure the object that the client hands to {@code fail}, or null where the page has no table of its members
 * @param sampleResult the page's own sample of a result as strict JSON, or null
 * @param leftOut what the page has and the generated code has not
 */
public record ApiPlan(
        String packageName,
        ApiPage page,
        String pageHash,
        CallPlan call,
        String constant,
        List<MethodPlan> methods,
        ShapePlan request,
        TypeReference requestType,
        ShapePlan result,
        ResultForm resultForm,
        TypeReference resultType,
        @Nullable TypeReference given,
        List<String> brings,
        List<String> objects,
        @Nullable ShapePlan failure,
        @Nullable String sampleResult,
        List<LeftOut> leftOut) {

    /** More rows of an error table endanger the 65,535 bytes that a class initialiser may have. */
    public static final int MAX_ERRORS = 1000;

    public ApiPlan {
        methods = List.copyOf(methods);
        brings = List.copyOf(brings);
        objects = List.copyOf(objects);
        leftOut = List.copyOf(leftOut);
    }

    /** The object whose method a page describes, by its name in the docs; or null where the client itself has it. */
    public static @Nullable String object(ApiPage page) {
        // Names of objects begin in upper case; what begins otherwise is a name space, such as h5sdk.
        String owner = page.owner();
        return owner != null && !owner.isEmpty() && Character.isUpperCase(owner.charAt(0)) ? owner : null;
    }

    /** Whether the API has a request of its own, which holds its descriptor. */
    public boolean hasRequest() {
        return call.request() != RequestForm.NONE;
    }

    /** Whether the call returns an object with methods and has a result as well. */
    public boolean givesBoth() {
        return given != null && resultForm != ResultForm.GIVEN;
    }
}
