package io.feishuapi.processor.declaration;

import io.feishuapi.processor.message.Message;
import io.feishuapi.processor.message.Messages;
import io.feishuapi.processor.plan.ClientPlan.Visibility;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Reads annotated elements and tells what is wrong with them. */
public final class DeclarationReader {

    /** The annotation's name; the runtime is no dependency of the processor. */
    public static final String ANNOTATION = "io.feishuapi.FeishuApi";

    private final Elements elements;
    private final Messages messages;

    /** Reads with the compiler's view of elements. */
    public DeclarationReader(Elements elements, Messages messages) {
        this.elements = elements;
        this.messages = messages;
    }

    /** Reads an element; empty where a client for it makes no sense, of which the user was told. */
    public Optional<ApiDeclaration> read(Element element) {
        if (element.getKind() != ElementKind.INTERFACE || !(element instanceof TypeElement type)) {
            messages.say(element, Message.NOT_AN_INTERFACE, element.getSimpleName(), kindInWords(element.getKind()));
            return Optional.empty();
        }
        List<NamedApi> names = names(type);
        if (!canBeImplemented(type)) {
            return Optional.empty();
        }
        String packageName = elements.getPackageOf(type).getQualifiedName().toString();
        return Optional.of(new ApiDeclaration(type, packageName, clientName(type), visibility(type), names));
    }

    private static String kindInWords(ElementKind kind) {
        String words = kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return (words.matches("[aeiou].*") ? "an " : "a ") + words;
    }

    private List<NamedApi> names(TypeElement type) {
        List<NamedApi> names = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (AnnotationMirror annotation : type.getAnnotationMirrors()) {
            if (!annotation.getAnnotationType().toString().equals(ANNOTATION)) {
                continue;
            }
            List<NamedApi> named = AnnotationNames.of(annotation);
            if (named.isEmpty()) {
                messages.say(type, Message.NO_NAMES, type.getSimpleName());
            }
            for (NamedApi each : named) {
                AnnotationValue value = each.value();
                if (each.name().isBlank()) {
                    messages.say(type, annotation, value, Message.BLANK_NAME, type.getSimpleName());
                } else if (!seen.add(each.name())) {
                    messages.say(type, annotation, value, Message.DUPLICATE_NAME, type.getSimpleName(), each.name());
                } else {
                    names.add(each);
                }
            }
        }
        return names;
    }

    private boolean canBeImplemented(TypeElement type) {
        if (!type.getTypeParameters().isEmpty()) {
            messages.say(type, Message.GENERIC_INTERFACE, type.getSimpleName());
            return false;
        }
        if (type.getModifiers().contains(Modifier.SEALED)) {
            messages.say(type, Message.INTERFACE_OUT_OF_REACH, type.getSimpleName(), "it is sealed");
            return false;
        }
        for (Element each = type; each instanceof TypeElement; each = each.getEnclosingElement()) {
            if (each.getModifiers().contains(Modifier.PRIVATE)) {
                messages.say(
                        type,
                        Message.INTERFACE_OUT_OF_REACH,
                        type.getSimpleName(),
                        each.getSimpleName() + " is private");
                return false;
            }
        }
        return true;
    }

    /** {@code Outer.ChatApi} gets {@code OuterChatApiClient}, since clients are no nested types. */
    private static String clientName(TypeElement type) {
        StringBuilder name = new StringBuilder();
        for (Element each = type; each instanceof TypeElement; each = each.getEnclosingElement()) {
            name.insert(0, each.getSimpleName());
        }
        return name.append("Client").toString();
    }

    private static Visibility visibility(TypeElement type) {
        for (Element each = type; each instanceof TypeElement; each = each.getEnclosingElement()) {
            if (!each.getModifiers().contains(Modifier.PUBLIC)) {
                return Visibility.PACKAGE;
            }
        }
        return Visibility.PUBLIC;
    }
}
