package io.feishuapi.host;

import io.feishuapi.ObjectType;
import io.feishuapi.ObjectValue;
import io.feishuapi.bridge.BridgeProblems;
import io.feishuapi.json.JsonWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What a page knows of a host's objects: their types, and the values of their properties, which it reads without asking. Thread-safe.
 */
final class PageKnowledge {

    private final HostedObjects objects;
    private final BridgeProblems problems;
    private final Queue<Hosted> unknown = new ConcurrentLinkedQueue<>();
    private final Consumer<News> late;

    /** Guarded by itself. */
    private final Set<ObjectType<?>> types;

    /**
     * Begins with what the page's script says.
     *
     * @param late gets what a property told later than it was asked for
     */
    PageKnowledge(FeishuHost host, BridgeProblems problems, Consumer<News> late) {
        this.objects = new HostedObjects(problems, unknown::add);
        this.problems = problems;
        this.types = new HashSet<>(ObjectType.reachable(host.calls()));
        this.late = late;
    }

    /** The page's objects. */
    HostedObjects objects() {
        return objects;
    }

    /** What the page does not know yet of new objects, and of one that may have changed. */
    List<News> news(@Nullable Hosted changed) {
        Set<Hosted> asked = new LinkedHashSet<>();
        for (Hosted each = unknown.poll(); each != null; each = unknown.poll()) {
            asked.add(each);
        }
        if (changed != null) {
            asked.add(changed);
        }
        List<News> news = new ArrayList<>();
        for (Hosted each : asked) {
            boolean isNew = each.isNews();
            Map<String, String> values = changes(each);
            if (isNew || !values.isEmpty()) {
                news.add(new News(each, values));
            }
        }
        return news;
    }

    private Map<String, String> changes(Hosted hosted) {
        HostedMembers<?> members = HostedMembers.of(hosted, objects, problems);
        Map<String, String> changes = new LinkedHashMap<>();
        for (ObjectValue<?, ?> property : hosted.type().properties()) {
            String name = property.property().name();
            CompletionStage<String> stage = members.get(property);
            CompletableFuture<String> value = stage.toCompletableFuture();
            if (!value.isDone()) {
                stage.thenAccept(json -> {
                    if (hosted.isNews(name, json)) {
                        late.accept(new News(hosted, Map.of(name, json)));
                    }
                });
            } else if (!value.isCompletedExceptionally() && hosted.isNews(name, value.join())) {
                changes.put(name, value.join());
            }
        }
        return changes;
    }

    /** Adds news to a message, with the types that the page does not know. */
    void write(JsonWriter writer, List<News> news) {
        if (news.isEmpty()) {
            return;
        }
        List<ObjectType<?>> newTypes = new ArrayList<>();
        synchronized (types) {
            for (News each : news) {
                if (types.add(each.hosted.type())) {
                    newTypes.add(each.hosted.type());
                }
            }
        }
        if (!newTypes.isEmpty()) {
            writer.member("types", list -> HostShapes.writeTypes(list, newTypes));
        }
        writer.member("objects", list -> {
            list.beginArray();
            news.forEach(each -> each.write(list));
            list.endArray();
        });
    }

    /**
     * What a page has to know of an object.
     *
     * @param hosted the object
     * @param values its properties that have another value now, as JSON by full name
     */
    record News(Hosted hosted, Map<String, String> values) {

        private void write(JsonWriter writer) {
            writer.beginObject()
                    .member("number", hosted.number())
                    .member("type", hosted.type().name())
                    .member("values", members -> {
                        members.beginObject();
                        values.forEach(members::rawMember);
                        members.endObject();
                    })
                    .endObject();
        }
    }
}
