package io.feishuapi.processor;

import io.feishuapi.processor.plan.ApiPlan;
import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.model.Field;
import io.feishuapi.spec.model.ObjectMethod;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What an interface asks for, as it is found: the calls of its client, and objects with methods. Grows while names are followed. */
final class SelectedApis {

    private final Map<String, ApiPlan> calls = new LinkedHashMap<>();
    private final Map<String, SelectedObject> objects = new LinkedHashMap<>();

    /** The calls of the client, in the order in which they were found. */
    List<ApiPlan> calls() {
        return List.copyOf(calls.values());
    }

    /** The objects, in the order in which they were found. */
    Collection<SelectedObject> objects() {
        return objects.values();
    }

    /** All APIs. */
    List<ApiPlan> all() {
        List<ApiPlan> all = new ArrayList<>(calls.values());
        objects.values().forEach(object -> all.addAll(object.apis().values()));
        return all;
    }

    /** Whether an API is there already. */
    boolean has(ApiPage page) {
        String object = ApiPlan.object(page);
        return object == null
                ? calls.containsKey(page.name())
                : objects.containsKey(object) && objects.get(object).apis().containsKey(page.name());
    }

    void add(ApiPlan plan) {
        String object = ApiPlan.object(plan.page());
        if (object == null) {
            calls.put(plan.page().name(), plan);
        } else {
            object(object).apis().put(plan.page().name(), plan);
        }
    }

    /** Takes out what cannot be generated. */
    void removeIf(Predicate<ApiPlan> refused) {
        calls.values().removeIf(refused);
        objects.values().forEach(object -> object.apis.values().removeIf(refused));
    }

    /** An object, which is there from now on. */
    SelectedObject object(String name) {
        return objects.computeIfAbsent(name, SelectedObject::new);
    }

    /** An object. */
    static final class SelectedObject {

        private final String name;
        private final Map<String, ApiPlan> apis = new LinkedHashMap<>();
        private final List<ApiPage> pages = new ArrayList<>();

        SelectedObject(String name) {
            this.name = name;
        }

        String name() {
            return name;
        }

        /** Its methods and events by the names of their pages. */
        Map<String, ApiPlan> apis() {
            return apis;
        }

        /** The same, those that a page lists in its order, the others by name: the order in which interfaces name them counts for nothing. */
        List<ApiPlan> inOrder() {
            List<String> listed =
                    listed().stream().map(method -> name + "." + method.name()).toList();
            return apis.entrySet().stream()
                    .sorted(Comparator.<Map.Entry<String, ApiPlan>>comparingInt(api -> place(api.getKey(), listed))
                            .thenComparing(Map.Entry::getKey))
                    .map(Map.Entry::getValue)
                    .toList();
        }

        private static int place(String api, List<String> listed) {
            return listed.contains(api) ? listed.indexOf(api) : listed.size();
        }

        /** The pages that describe it: its own, then those of the calls that give it. */
        List<ApiPage> pages() {
            return pages;
        }

        /** Adds what the same object has on another interface. */
        void addAll(SelectedObject other) {
            other.apis.forEach(apis::putIfAbsent);
            other.pages.forEach(this::describedBy);
        }

        void describedBy(ApiPage page) {
            if (!pages.contains(page)) {
                pages.add(page);
                pages.sort(Comparator.comparing((ApiPage each) -> !each.name().equals(name))
                        .thenComparing(ApiPage::name));
            }
        }

        /** The page that describes it best. */
        ApiPage describingPage() {
            return pages.isEmpty() ? apis.values().iterator().next().page() : pages.get(0);
        }

        /** Its methods, as the first page lists them that lists some. */
        List<ObjectMethod> listed() {
            return pages.stream()
                    .map(ApiPage::methods)
                    .filter(methods -> !methods.isEmpty())
                    .findFirst()
                    .orElse(List.of());
        }

        /** Its properties, as the first page lists them that lists some. */
        List<Field> properties() {
            return pages.stream()
                    .map(ApiPage::properties)
                    .filter(properties -> !properties.isEmpty())
                    .findFirst()
                    .orElse(List.of());
        }
    }
}
