package io.feishuapi.script;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import org.mozilla.javascript.BaseFunction;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.LambdaFunction;
import org.mozilla.javascript.ScriptableObject;

/** A page without a browser: one global object, scripts, and timers that run when the test says so. For one thread. */
public final class ScriptPage implements AutoCloseable {

    private final Context context = Context.enter();
    private final ScriptableObject window;
    private final Deque<BaseFunction> timers = new ArrayDeque<>();
    private final List<Integer> delays = new ArrayList<>();

    public ScriptPage() {
        context.setInterpretedMode(true);
        context.setLanguageVersion(Context.VERSION_ES6);
        window = context.initStandardObjects();
        run("var window = this;");
        define("setTimeout", arguments -> {
            timers.add((BaseFunction) arguments.get(0));
            delays.add(arguments.size() < 2 ? 0 : (int) Context.toNumber(arguments.get(1)));
            return (double) timers.size();
        });
        run("var count = 0; var crypto = {getRandomValues: function (bytes) { for (var i = 0; i < bytes.length; i++)"
                + " bytes[i] = Math.floor(Math.random() * 256); }};");
    }

    /** Defines a global function. */
    public void define(String name, Function<List<Object>, Object> body) {
        window.put(
                name,
                window,
                new LambdaFunction(
                        window, name, 0, (context, scope, self, arguments) -> body.apply(List.of(arguments))));
    }

    /** Runs a script and what it left to promises. */
    public Object run(String script) {
        Object value = context.evaluateString(window, script, "test", 1, null);
        context.processMicrotasks();
        return value;
    }

    /** Calls a global function, and runs what it left to promises; quicker than a script. */
    public Object call(String function, Object... arguments) {
        Object value = ((BaseFunction) window.get(function, window)).call(context, window, window, arguments);
        context.processMicrotasks();
        return value;
    }

    /** Runs a script for its text. */
    public String text(String script) {
        return Context.toString(run(script));
    }

    /** Lets the timers run that are set now; how many there were. */
    public int runTimers() {
        int count = timers.size();
        for (int i = 0; i < count; i++) {
            timers.remove().call(context, window, window, new Object[0]);
        }
        context.processMicrotasks();
        return count;
    }

    /** The delays of all timers that were set, in milliseconds. */
    public List<Integer> delays() {
        return delays;
    }

    @Override
    public void close() {
        Context.exit();
    }
}
