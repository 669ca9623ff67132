package io.feishuapi.processor.writer;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.feishuapi.processor.plan.ComponentPlan;
import io.feishuapi.processor.plan.RecordPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** The constant with the names that a page knows, which extra members may not take. */
final class NamesWriter {

    static final String NAME = "NAMES";

    private static final TypeName SET_OF_TEXTS = ParameterizedTypeName.get(Set.class, String.class);

    private NamesWriter() {}

    static FieldSpec field(RecordPlan record) {
        List<CodeBlock> names = new ArrayList<>();
        for (ComponentPlan component : record.components()) {
            names.add(Literals.wire(component.wireName()));
        }
        return FieldSpec.builder(SET_OF_TEXTS, NAME, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("$T.of($L)", Set.class, CodeBlock.join(names, ",$W"))
                .build();
    }
}
