package io.feishuapi.processor.declaration;

import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * An annotated interface that was found in order.
 *
 * @param element the interface
 * @param packageName its package; empty for the unnamed one
 * @param clientName the simple name of its client
 * @param visibility who may see the client
 * @param names the APIs in the order in which the annotation names them, each once
 */
public record ApiDeclaration(
        TypeElement element, String packageName, String clientName, Visibility visibility, List<NamedApi> names) {

    public ApiDeclaration {
        names = List.copyOf(names);
    }

    /** Who may see a client: whoever sees its interface. */
    public enum Visibility {
        /** Everybody. */
        PUBLIC,
        /** The interface's package. */
        PACKAGE
    }
}
