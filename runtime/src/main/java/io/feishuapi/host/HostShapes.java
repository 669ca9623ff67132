package io.feishuapi.host;

import io.feishuapi.ApiDescriptor;
import io.feishuapi.CallForm;
import io.feishuapi.ObjectEvent;
import io.feishuapi.ObjectMethod;
import io.feishuapi.ObjectType;
import io.feishuapi.ObjectValue;
import io.feishuapi.json.JsonWritable;
import io.feishuapi.json.JsonWriter;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** Tells a page how what a host implements is called, so that the page can have functions of these names. */
final class HostShapes {

    private HostShapes() {}

    /** Writes APIs as a list. */
    static void writeApis(JsonWriter writer, Collection<? extends ApiDescriptor<?, ?>> apis) {
        writer.beginArray();
        apis.forEach(api -> writer.value(written(api)));
        writer.endArray();
    }

    /** Writes types of objects as members, by name. */
    static void writeTypes(JsonWriter writer, Collection<? extends ObjectType<?>> types) {
        writer.beginObject();
        types.forEach(type -> writer.member(type.name(), shape -> write(shape, type)));
        writer.endObject();
    }

    private static void write(JsonWriter writer, ObjectType<?> type) {
        writer.beginObject()
                .member(
                        "methods",
                        list -> writeApis(
                                list,
                                type.methods().stream().map(ObjectMethod::api).collect(Collectors.toList())))
                .member(
                        "events",
                        list -> writeApis(
                                list,
                                type.events().stream().map(ObjectEvent::api).collect(Collectors.toList())))
                .member("properties", list -> {
                    list.beginArray();
                    type.properties().forEach(property -> list.value(property(property)));
                    list.endArray();
                })
                .endObject();
    }

    private static JsonWritable property(ObjectValue<?, ?> value) {
        return writer -> writer.beginObject()
                .member("name", value.property().name())
                .member("settable", value.set() != null)
                .endObject();
    }

    private static JsonWritable written(ApiDescriptor<?, ?> api) {
        CallForm form = api.form();
        ObjectType<?> gives = api.gives();
        return writer -> {
            writer.beginObject()
                    .member("name", api.name())
                    .member("kind", form.kind().name().toLowerCase(Locale.ROOT))
                    .member("success", form.success())
                    .member("fail", form.fail())
                    .member("gives", gives == null ? null : gives.name());
            if (form.position() >= 0) {
                writer.member("position", (long) form.position());
            }
            if (form.positional()) {
                writer.member("positional", true);
            }
            if (api.isSilent() || api.isFactory()) {
                writer.member("silent", true);
            }
            writer.endObject();
        };
    }
}
