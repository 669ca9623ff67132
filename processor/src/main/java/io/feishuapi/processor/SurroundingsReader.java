package io.feishuapi.processor;

import io.feishuapi.processor.output.Surroundings;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Asks the compiler what generated code will find around it. */
final class SurroundingsReader {

    private static final String GENERATED = "javax.annotation.processing.Generated";

    /** What generated code may speak of without an import. */
    private static final Set<String> JAVA_LANG = Set.of(
            "AutoCloseable",
            "Boolean",
            "Deprecated",
            "Double",
            "Enum",
            "IllegalArgumentException",
            "Integer",
            "Long",
            "Math",
            "Number",
            "Object",
            "Override",
            "Record",
            "String",
            "SuppressWarnings",
            "System",
            "Void");

    private final Elements elements;

    SurroundingsReader(Elements elements) {
        this.elements = elements;
    }

    /** The surroundings of types that are generated beside an interface. */
    Surroundings ofTypes(TypeElement element) {
        return new Surroundings(seesGenerated(element), hiddenByPackage(element));
    }

    /** The surroundings of an interface's client, which inherits the types in it. */
    Surroundings ofClient(TypeElement element) {
        Set<String> hidden = hiddenByPackage(element);
        for (TypeElement member : ElementFilter.typesIn(elements.getAllMembers(element))) {
            hidden.add(member.getSimpleName().toString());
        }
        return new Surroundings(seesGenerated(element), hidden);
    }

    private boolean seesGenerated(Element element) {
        ModuleElement module = elements.getModuleOf(element);
        return module == null
                ? elements.getTypeElement(GENERATED) != null
                : elements.getTypeElement(module, GENERATED) != null;
    }

    /** A type of the package goes before one of {@code java.lang}, and after those that a source imports. */
    private Set<String> hiddenByPackage(Element element) {
        String packageName = elements.getPackageOf(element).getQualifiedName().toString();
        Set<String> hidden = new HashSet<>();
        for (String name : JAVA_LANG) {
            if (elements.getTypeElement(packageName.isEmpty() ? name : packageName + "." + name) != null) {
                hidden.add(name);
            }
        }
        return hidden;
    }
}
