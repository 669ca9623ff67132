package io.feishuapi.processor.message;

import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/** Tells the user: everything that the processor says goes through here. */
public final class Messages {

    private final Messager messager;

    /** Tells through the compiler. */
    public Messages(Messager messager) {
        this.messager = messager;
    }

    /** Says something about the whole compilation. */
    public void say(Message message, @Nullable Object... arguments) {
        messager.printMessage(message.severity(), message.format(arguments));
    }

    /** Says something about an element. */
    public void say(Element element, Message message, @Nullable Object... arguments) {
        messager.printMessage(message.severity(), message.format(arguments), element);
    }

    /** Says something about an annotation's value. */
    public void say(
            Element element,
            AnnotationMirror annotation,
            AnnotationValue value,
            Message message,
            @Nullable Object... arguments) {
        messager.printMessage(message.severity(), message.format(arguments), element, annotation, value);
    }

    /** Says something about an annotation's value, as bad as the user asked for. */
    public void say(
            Diagnostic.Kind severity,
            Element element,
            AnnotationMirror annotation,
            AnnotationValue value,
            Message message,
            @Nullable Object... arguments) {
        messager.printMessage(severity, message.format(arguments), element, annotation, value);
    }
}
