package io.feishuapi.script;

import io.feishuapi.ApiDescriptor;
import io.feishuapi.CallForm;
import io.feishuapi.FeishuRequest;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A call as JavaScript text for a template, with the names of functions that take its answer. Immutable.
 *
 * <pre>{@code
 * RenderedCall call = RenderedCall.of(GetChatInfoRequest.API, request).onSuccess("app.showChat").onFail("app.showError");
 * "<script>" + call.toScript() + "</script>"
 * "<button onclick=\"" + call.toAttribute() + "\">"
 * }</pre>
 *
 * <p>The first gives {@code tt.getChatInfo({"openChatId":"oc_1","chatType":1,"success":app.showChat,"fail":app.showError});}. Both
 * forms are complete as they are: a template must not escape them again.
 *
 * <p>The call is written as the API's page has it: {@code tt.setStorageSync("a", 1);}, {@code app.show(tt.getStorageSync("a"));} where
 * the value that a call returns is the answer, {@code tt.onLocationChange(app.move);}.
 */
public final class RenderedCall {

    private final String target;
    private final CallForm form;
    private final RenderedArguments arguments;
    private final @Nullable String success;
    private final @Nullable String fail;

    private RenderedCall(
            String target,
            CallForm form,
            RenderedArguments arguments,
            @Nullable String success,
            @Nullable String fail) {
        this.target = target;
        this.form = form;
        this.arguments = arguments;
        this.success = success;
        this.fail = fail;
    }

    /**
     * A call of {@code tt}, or of a variable for APIs that belong to an object: {@code FileSystemManager.rename} calls {@code
     * rename} of the variable {@code fileSystemManager}.
     *
     * @throws IllegalArgumentException if the API's name is no identifier with dots, or if the request holds an object with methods,
     *     which a text cannot
     */
    public static <Q extends FeishuRequest> RenderedCall of(ApiDescriptor<Q, ?> api, Q request) {
        String name = ScriptNames.require(api.name(), "an API's name");
        String target =
                name.indexOf('.') < 0 ? "tt." + name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
        return new RenderedCall(target, api.form(), RenderedArguments.of(name, request), null, null);
    }

    /**
     * Names the function that takes the result.
     *
     * @throws IllegalArgumentException if it is no identifier with dots, or if the API brings events
     */
    public RenderedCall onSuccess(String function) {
        if (form.kind() == CallForm.Kind.LISTENER) {
            throw new IllegalArgumentException(
                    target + " brings events, not a result; name the function by onEvent(…)");
        }
        return new RenderedCall(target, form, arguments, ScriptNames.require(function, "a handler"), fail);
    }

    /**
     * Names the function that takes the failure.
     *
     * @throws IllegalArgumentException if it is no identifier with dots, or if the API takes no function for that
     */
    public RenderedCall onFail(String function) {
        if (form.fail() == null) {
            throw new IllegalArgumentException(target + " takes no function for a failure; it throws one, or has none");
        }
        return new RenderedCall(target, form, arguments, success, ScriptNames.require(function, "a handler"));
    }

    /**
     * Names the function that takes events.
     *
     * @throws IllegalArgumentException if it is no identifier with dots, or if the API brings a result instead
     */
    public RenderedCall onEvent(String function) {
        if (form.kind() != CallForm.Kind.LISTENER) {
            throw new IllegalArgumentException(target + " brings no events; name the function by onSuccess(…)");
        }
        return new RenderedCall(target, form, arguments, ScriptNames.require(function, "a handler"), fail);
    }

    /**
     * The statement, for inside a {@code <script>} element.
     *
     * @throws IllegalStateException if the API brings events and no function takes them
     */
    public String toScript() {
        return switch (form.kind()) {
            case CALLBACKS -> call(arguments.withMembers(handlers()));
            case LISTENER -> call(listening());
            case FUNCTION -> call(arguments.withFunction(form.position(), success));
            default ->
                success == null ? call(arguments.text()) : success + "(" + target + "(" + arguments.text() + "));";
        };
    }

    private String call(String given) {
        return target + "(" + given + ");";
    }

    private String listening() {
        if (success == null) {
            throw new IllegalStateException(
                    "nothing takes the events of " + target + "; name a function by onEvent(…)");
        }
        return form.success() == null && arguments.isFree()
                ? arguments.withFunction(form.position(), success)
                : arguments.withMembers(handlers());
    }

    private List<String> handlers() {
        List<String> handlers = new ArrayList<>();
        if (success != null) {
            handlers.add(ScriptText.literal(orElse(form.success(), "success")) + ":" + success);
        }
        if (fail != null) {
            handlers.add(ScriptText.literal(orElse(form.fail(), "fail")) + ":" + fail);
        }
        return handlers;
    }

    private static String orElse(@Nullable String name, String other) {
        return name == null ? other : name;
    }

    /**
     * The statement, for between the quotes of an attribute: of {@code onclick}, and as well of {@code href} behind {@code
     * javascript:}.
     */
    public String toAttribute() {
        return ScriptText.inAttribute(toScript());
    }

    /** The same as {@link #toScript}. */
    @Override
    public String toString() {
        return toScript();
    }
}
