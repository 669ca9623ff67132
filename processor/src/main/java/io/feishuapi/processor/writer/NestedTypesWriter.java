package io.feishuapi.processor.writer;

import com.palantir.javapoet.TypeSpec;
import io.feishuapi.processor.javadoc.ApiDocs;
import io.feishuapi.processor.plan.EnumPlan;
import io.feishuapi.processor.plan.RecordPlan;
import io.feishuapi.processor.plan.ShapePlan;
import io.feishuapi.processor.plan.TypePlan;
import io.feishuapi.processor.plan.Usage;
import java.util.ArrayList;
import java.util.List;

/** The types nested in a top-level record. */
final class NestedTypesWriter {

    private final ShapePlan shape;
    private final ApiDocs docs;

    NestedTypesWriter(ShapePlan shape, ApiDocs docs) {
        this.shape = shape;
        this.docs = docs;
    }

    List<TypeSpec> types() {
        List<TypeSpec> types = new ArrayList<>();
        for (TypePlan nested : shape.nested()) {
            types.add(nested.accept(new Writer()));
        }
        return types;
    }

    private final class Writer implements TypePlan.Visitor<TypeSpec> {

        @Override
        public TypeSpec record(RecordPlan plan) {
            return new NestedRecordWriter(docs, new ChecksWriter(new ConditionWriter(shape))).write(plan);
        }

        @Override
        public TypeSpec enumeration(EnumPlan plan) {
            return plan.usage() == Usage.REQUEST
                    ? new EnumWriter(docs).write(plan)
                    : new OpenEnumWriter(docs).write(plan);
        }
    }
}
