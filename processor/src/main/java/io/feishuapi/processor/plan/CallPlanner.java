package io.feishuapi.processor.plan;

import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.model.Arguments;
import io.feishuapi.spec.model.Callbacks;
import io.feishuapi.spec.model.Field;
import io.feishuapi.spec.model.FieldType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Plans how a call is made, from what its page says of its kind, of its parameters and of what it gives back. */
final class CallPlanner {

    private static final int NOWHERE = -1;

    private static final Set<String> CALLBACKS = Set.of("success", "fail", "complete");

    /** What pages say of a function that is called again and again. */
    private static final String LISTENING = "监听";

    private final ApiPage page;
    private final List<Field> sent;

    private CallPlanner(ApiPage page) {
        this.page = page;
        this.sent = sent(page);
    }

    static CallPlan plan(ApiPage page) {
        return new CallPlanner(page).plan();
    }

    private CallPlan plan() {
        return switch (page.kind()) {
            case LISTENER -> listener();
            case SYNC, FACTORY -> direct();
            case CALLBACK, UNLISTEN, HTTP, OTHER -> callbacks();
        };
    }

    /** The parameters but for the callbacks that a bridge fills in by itself. */
    static List<Field> sent(ApiPage page) {
        if (page.isPositional()) {
            return page.input();
        }
        Set<String> callbacks = new HashSet<>(CALLBACKS);
        if (page.callbacks() != null) {
            addIfThere(page.callbacks().success(), callbacks);
            addIfThere(page.callbacks().fail(), callbacks);
        }
        List<Field> sent = new ArrayList<>();
        for (Field field : page.input()) {
            if (!callbacks.contains(field.name())) {
                sent.add(field);
            }
        }
        return sent;
    }

    private static void addIfThere(@Nullable String name, Set<String> names) {
        if (name != null) {
            names.add(name);
        }
    }

    private CallPlan callbacks() {
        Callbacks named = page.callbacks();
        return named == null
                ? new CallPlan(CallShape.CALLBACK, RequestForm.OBJECT, NOWHERE, null, null)
                : new CallPlan(CallShape.CALLBACK, RequestForm.OBJECT, NOWHERE, named.success(), named.fail());
    }

    private CallPlan listener() {
        int function = function();
        if (page.isPositional()) {
            return new CallPlan(CallShape.LISTENER, positional(), function, null, null);
        }
        boolean bare = page.arguments() != Arguments.OBJECT && !takesMembers();
        String member = function >= 0 && sent.size() > 1 ? sent.get(function).name() : null;
        return new CallPlan(
                CallShape.LISTENER, bare ? RequestForm.NONE : RequestForm.OBJECT, NOWHERE, bare ? null : member, null);
    }

    private CallPlan direct() {
        RequestForm request = page.isPositional() ? positional() : RequestForm.OBJECT;
        int function = page.isPositional() ? function() : NOWHERE;
        return new CallPlan(function < 0 ? CallShape.RETURN : answerTo(), request, function, null, null);
    }

    private CallShape answerTo() {
        boolean listens = page.returns() == null
                && !page.output().isEmpty()
                && page.summary() != null
                && page.summary().contains(LISTENING);
        return listens ? CallShape.LISTENER : CallShape.FUNCTION;
    }

    private RequestForm positional() {
        return takesMembers() ? RequestForm.POSITIONAL : RequestForm.NONE;
    }

    private boolean takesMembers() {
        Members members = Members.of(sent);
        return !members.kept().isEmpty() || !members.surplus().isEmpty();
    }

    private int function() {
        for (int index = 0; index < sent.size(); index++) {
            if (sent.get(index).type() == FieldType.Simple.FUNCTION) {
                return index;
            }
        }
        return NOWHERE;
    }
}
