package io.feishuapi.processor.declaration;

import io.feishuapi.processor.plan.ClientPlan.Visibility;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javax.lang.model.element.Element;
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

    /** The interface's simple name, behind those of the types that it is nested in. */
    public List<String> interfaceNames() {
        Deque<String> simpleNames = new ArrayDeque<>();
        for (Element each = element; each instanceof TypeElement; each = each.getEnclosingElement()) {
            simpleNames.addFirst(each.getSimpleName().toString());
        }
        return List.copyOf(simpleNames);
    }
}
