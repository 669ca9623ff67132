package io.feishuapi.script;

import io.feishuapi.FeishuApiException;
import io.feishuapi.FeishuCall;
import io.feishuapi.json.JsonWriter;

/**
 * A script that ends later, with one text. In which form it is needed, the driver of the page decides.
 *
 * @see AsyncScriptRunner
 */
public final class AsyncScript {

    private final String apiName;
    private final String call;

    private AsyncScript(String apiName, String call) {
        this.apiName = apiName;
        this.call = call;
    }

    static AsyncScript of(FeishuCall call) {
        try {
            ScriptNames.require(call.apiName(), "an API's name");
        } catch (IllegalArgumentException unusable) {
            throw new FeishuApiException(call.apiName(), String.valueOf(unusable.getMessage()), unusable);
        }
        String arguments = PageScripts.ROOT + ", " + ScriptText.escaped(JsonWriter.toJson(call));
        return new AsyncScript(call.apiName(), PageScripts.CALL + "(" + arguments + ", ");
    }

    /** The API that it calls. */
    public String apiName() {
        return apiName;
    }

    /** An expression whose value is a promise of the text. */
    public String asPromise() {
        return "new Promise(function (done) { " + callingBack("done") + " })";
    }

    /**
     * A statement that hands the text to a function.
     *
     * @param function an expression for it, which goes into the script as it is: {@code arguments[arguments.length - 1]}
     */
    public String callingBack(String function) {
        return call + function + ");";
    }
}
