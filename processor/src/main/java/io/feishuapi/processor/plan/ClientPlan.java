package io.feishuapi.processor.plan;

import java.util.List;
import java.util.Set;

/**
 * The client of an interface.
 *
 * @param packageName the interface's package, and so the client's; empty for the unnamed one
 * @param interfaceNames the interface's simple name, behind those of the types that it is nested in
 * @param name the client's simple name
 * @param visibility who may see the client
 * @param apis its APIs in the order in which the interface names them
 * @param declared the methods that the interface declares itself, of which the client overrides those that it has
 */
public record ClientPlan(
        String packageName,
        List<String> interfaceNames,
        String name,
        Visibility visibility,
        List<ApiPlan> apis,
        Set<Signature> declared) {

    public ClientPlan {
        interfaceNames = List.copyOf(interfaceNames);
        apis = List.copyOf(apis);
        declared = Set.copyOf(declared);
    }

    /** Who may see a client: whoever sees its interface. */
    public enum Visibility {
        /** Everybody. */
        PUBLIC,
        /** The interface's package. */
        PACKAGE
    }
}
