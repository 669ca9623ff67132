package io.feishuapi.script;

import io.feishuapi.ApiDescriptor;
import io.feishuapi.FeishuRequest;
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
 */
public final class RenderedCall {

    private final String target;
    private final String arguments;
    private final @Nullable String success;
    private final @Nullable String fail;

    private RenderedCall(String target, String arguments, @Nullable String success, @Nullable String fail) {
        this.target = target;
        this.arguments = arguments;
        this.success = success;
        this.fail = fail;
    }

    /**
     * A call of {@code tt}, or of a variable for APIs that belong to an object: {@code FileSystemManager.rename} calls {@code
     * rename} of the variable {@code fileSystemManager}.
     *
     * @throws IllegalArgumentException if the API's name is no identifier with dots
     */
    public static <Q extends FeishuRequest> RenderedCall of(ApiDescriptor<Q, ?> api, Q request) {
        String name = ScriptNames.require(api.name(), "an API's name");
        String target =
                name.indexOf('.') < 0 ? "tt." + name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
        return new RenderedCall(target, ScriptText.of(request), null, null);
    }

    /**
     * Names the function that takes the result.
     *
     * @throws IllegalArgumentException if it is no identifier with dots
     */
    public RenderedCall onSuccess(String function) {
        return new RenderedCall(target, arguments, ScriptNames.require(function, "a handler"), fail);
    }

    /**
     * Names the function that takes the failure.
     *
     * @throws IllegalArgumentException if it is no identifier with dots
     */
    public RenderedCall onFail(String function) {
        return new RenderedCall(target, arguments, success, ScriptNames.require(function, "a handler"));
    }

    /** The statement, for inside a {@code <script>} element. */
    public String toScript() {
        String handlers = handler("success", success) + handler("fail", fail);
        String members = arguments.substring(0, arguments.length() - 1);
        String all = "{".equals(members) && !handlers.isEmpty() ? members + handlers.substring(1) : members + handlers;
        return target + "(" + all + "});";
    }

    /** The statement, for between the quotes of an attribute such as {@code onclick}. */
    public String toAttribute() {
        return ScriptText.inAttribute(toScript());
    }

    /** The same as {@link #toScript}. */
    @Override
    public String toString() {
        return toScript();
    }

    private static String handler(String name, @Nullable String function) {
        return function == null ? "" : ",\"" + name + "\":" + function;
    }
}
