package io.feishuapi.processor.writer;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import io.feishuapi.processor.plan.ComponentPlan;
import io.feishuapi.processor.plan.JavaType;
import io.feishuapi.processor.plan.RecordPlan;
import java.util.ArrayList;
import java.util.List;

/** The header of a record, and the copies that its constructor makes. */
final class ComponentsWriter {

    /** The component with what the page does not know. */
    static final String EXTRA = "extra";

    /** The comment of a constructor that checks nothing. */
    static final String COPIES_TEXT = "Copies what could be changed from outside.";

    private ComponentsWriter() {}

    /** The comment of a constructor; what its parameters mean is told at the record. javac 17 asks for each of them. */
    static String constructorDoc(RecordPlan record, ExtraMembers extra, String summary) {
        StringBuilder doc = new StringBuilder(summary).append("\n\n");
        for (ComponentPlan component : record.components()) {
            doc.append("@param ")
                    .append(component.name())
                    .append(" see {@link #")
                    .append(component.name())
                    .append("()}\n");
        }
        return extra == ExtraMembers.KEPT
                ? doc.append("@param ")
                        .append(EXTRA)
                        .append(" what the page does not know\n")
                        .toString()
                : doc.toString();
    }

    /** Accepts warnings, by the names that javac and other tools have for them. */
    static AnnotationSpec suppression(String... warnings) {
        AnnotationSpec.Builder suppression = AnnotationSpec.builder(SuppressWarnings.class);
        for (String warning : warnings) {
            suppression.addMember("value", "$S", warning);
        }
        return suppression.build();
    }

    static List<ParameterSpec> parameters(RecordPlan record) {
        List<ParameterSpec> parameters = new ArrayList<>();
        for (ComponentPlan component : record.components()) {
            parameters.add(parameter(component, record));
        }
        return parameters;
    }

    static ParameterSpec extra() {
        return ParameterSpec.builder(TypeNames.MEMBERS, EXTRA)
                .addAnnotation(Types.JSON_ANY_SETTER)
                .addAnnotation(Types.JSON_ANY_GETTER)
                .build();
    }

    private static ParameterSpec parameter(ComponentPlan component, RecordPlan record) {
        ParameterSpec.Builder parameter =
                ParameterSpec.builder(TypeNames.ofComponent(component, record.usage()), component.name());
        if (!component.name().equals(component.wireName())) {
            parameter.addAnnotation(AnnotationSpec.builder(Types.JSON_PROPERTY)
                    .addMember("value", Literals.wire(component.wireName()))
                    .build());
        }
        return parameter.build();
    }

    /** Copies of what could be changed from outside. */
    static CodeBlock copies(RecordPlan record) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (ComponentPlan component : record.components()) {
            String copy = copy(component.type());
            if (!copy.isEmpty()) {
                code.addStatement("$1N = $2T.$3L($1N)", component.name(), Types.COPIES, copy);
            }
        }
        return code.build();
    }

    static CodeBlock copyOfExtra() {
        return CodeBlock.builder()
                .addStatement("$1N = $2T.extra($1N)", EXTRA, Types.COPIES)
                .build();
    }

    private static String copy(JavaType type) {
        if (type instanceof JavaType.ListOf) {
            return "list";
        }
        return type == JavaType.Scalar.MEMBERS ? "map" : "";
    }
}
