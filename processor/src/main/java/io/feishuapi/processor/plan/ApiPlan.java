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
 * @param shape how generated code reaches the API
 * @param methods the methods that make the call, the one with all parameters first
 * @param request the request
 * @param result the result, or the event of a listener
 * @param resultForm how the result lies in what the client returns
 * @param failure the object that the client hands to {@code fail}, or null where the page has no table of its members
 * @param sampleResult the page's own sample of a result as strict JSON, or null
 * @param leftOut what the page has and the generated code has not
 */
public record ApiPlan(
        String packageName,
        ApiPage page,
        String pageHash,
        CallShape shape,
        List<MethodPlan> methods,
        ShapePlan request,
        ShapePlan result,
        ResultForm resultForm,
        @Nullable ShapePlan failure,
        @Nullable String sampleResult,
        List<LeftOut> leftOut) {

    /** More rows of an error table endanger the 65,535 bytes that a class initialiser may have. */
    public static final int MAX_ERRORS = 1000;

    public ApiPlan {
        methods = List.copyOf(methods);
        leftOut = List.copyOf(leftOut);
    }

    /** How a result lies in what the client returns. */
    public enum ResultForm {
        /** An object whose members are the components. */
        OBJECT,
        /** The value itself is the only component. */
        BARE_VALUE
    }
}
