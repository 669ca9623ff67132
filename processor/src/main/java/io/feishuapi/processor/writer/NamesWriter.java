package io.feishuapi.processor.writer;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import io.feishuapi.processor.plan.ComponentPlan;
import io.feishuapi.processor.plan.RecordPlan;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The constant with the names that a page knows: readers and writers find them faster, and extra members may not take them. */
final class NamesWriter {

    static final String NAME = "NAMES";

    private NamesWriter() {}

    static FieldSpec field(RecordPlan record) {
        List<CodeBlock> names = new ArrayList<>();
        for (ComponentPlan component : record.components()) {
            names.add(Literals.wire(component.wireName()));
        }
        return FieldSpec.builder(Types.MEMBER_NAMES, NAME, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("$L", "The names that the page knows.")
                .initializer("$T.of($L)", Types.MEMBER_NAMES, CodeBlock.join(names, ",$W"))
                .build();
    }
}
