package io.feishuapi.processor.declaration;

import java.util.stream.Collectors;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.SimpleTypeVisitor14;

/** Types as source with simple names, such as {@code CompletionStage<GetChatInfoResult>}; annotations are left out. */
final class SimpleTypeNames extends SimpleTypeVisitor14<String, Void> {

    private SimpleTypeNames() {}

    @SuppressWarnings("NullAway") // the visitor's parameter carries nothing
    static String of(TypeMirror type) {
        return type.accept(new SimpleTypeNames(), null);
    }

    @Override
    public String visitDeclared(DeclaredType type, Void nothing) {
        String name = type.asElement().getSimpleName().toString();
        if (type.getTypeArguments().isEmpty()) {
            return name;
        }
        return type.getTypeArguments().stream()
                .map(SimpleTypeNames::of)
                .collect(Collectors.joining(", ", name + "<", ">"));
    }

    @Override
    protected String defaultAction(TypeMirror type, Void nothing) {
        String text = type.toString();
        return text.substring(text.lastIndexOf('.') + 1);
    }
}
