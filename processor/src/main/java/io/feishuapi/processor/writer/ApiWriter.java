package io.feishuapi.processor.writer;

import com.palantir.javapoet.TypeSpec;
import io.feishuapi.processor.javadoc.ApiDocs;
import io.feishuapi.processor.plan.ApiPlan;
import java.util.ArrayList;
import java.util.List;

/** The top-level types of one API. */
final class ApiWriter {

    private ApiWriter() {}

    /** The request, then the result or event, then the failure where the page has a table of its members; each where the call has one. */
    static List<TypeSpec.Builder> write(ApiPlan plan) {
        ApiDocs docs = new ApiDocs(plan);
        List<TypeSpec.Builder> types = new ArrayList<>();
        if (plan.hasRequest()) {
            types.add(new RequestWriter(plan, docs).write());
        }
        if (plan.resultForm().isRecord()) {
            types.add(new ResultWriter(plan, docs).write());
        }
        if (plan.failure() != null) {
            types.add(new FailureWriter(plan, plan.failure(), docs).write());
        }
        return types;
    }
}
