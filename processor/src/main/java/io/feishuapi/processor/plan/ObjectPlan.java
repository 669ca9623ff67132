package io.feishuapi.processor.plan;

import io.feishuapi.spec.model.ApiPage;
import java.util.List;

/**
 * An object with methods: an interface, and what a client implements it by.
 *
 * @param packageName where to; empty for the unnamed package
 * @param object its name in the docs, such as {@code InnerAudioContext}
 * @param name the interface's simple name
 * @param page the page that describes it, or that of a call that gives it
 * @param apis its methods and events
 * @param properties its properties
 */
public record ObjectPlan(
        String packageName,
        String object,
        String name,
        ApiPage page,
        List<ApiPlan> apis,
        List<PropertyPlan> properties) {

    public ObjectPlan {
        apis = List.copyOf(apis);
        properties = List.copyOf(properties);
    }

    /** The simple name of the class by which a client implements it. */
    public String handleName() {
        return name + "Handle";
    }
}
