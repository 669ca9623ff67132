package io.feishuapi.processor.writer;

import com.palantir.javapoet.TypeSpec;
import io.feishuapi.processor.javadoc.ApiDocs;
import io.feishuapi.processor.plan.ApiPlan;
import java.util.List;

/** The top-level types of one API. */
final class ApiWriter {

    private ApiWriter() {}

    /** The request, then the result or event. */
    static List<TypeSpec.Builder> write(ApiPlan plan, String packageName) {
        ApiDocs docs = new ApiDocs(plan);
        return List.of(
                new RequestWriter(plan, packageName, docs).write(), new ResultWriter(plan, packageName, docs).write());
    }
}
