package io.feishuapi.processor;

import io.feishuapi.processor.plan.ApiPlan;
import io.feishuapi.processor.plan.ApiPlanner;
import io.feishuapi.processor.plan.CallShape;
import io.feishuapi.spec.model.ApiKind;
import io.feishuapi.spec.model.ApiPage;
import java.util.List;

/**
 * Plans of APIs without what their pages say: types that are there, so that the cause is not buried under errors of code that uses them.
 *
 * @param planner plans
 */
record Skeletons(ApiPlanner planner) {

    /** An API of which nothing is known but its name. */
    ApiPlan ofName(String packageName, String name) {
        return plan(packageName, name, name.startsWith("on") ? ApiKind.LISTENER : ApiKind.CALLBACK, "");
    }

    /** The same API without all that its page says of it. */
    ApiPlan of(ApiPlan plan) {
        ApiKind kind = plan.call().shape() == CallShape.LISTENER ? ApiKind.LISTENER : ApiKind.CALLBACK;
        return plan(plan.packageName(), plan.page().name(), kind, plan.pageHash());
    }

    private ApiPlan plan(String packageName, String name, ApiKind kind, String pageHash) {
        return planner.plan(ApiPage.blank("", name, kind, List.of()), pageHash, packageName);
    }
}
