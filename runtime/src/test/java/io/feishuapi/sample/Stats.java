package io.feishuapi.sample;

import io.feishuapi.ApiDescriptor;
import io.feishuapi.CallForm;
import io.feishuapi.FeishuObject;
import io.feishuapi.NoArguments;
import io.feishuapi.ObjectProperty;
import io.feishuapi.ObjectType;
import io.feishuapi.RemoteObject;
import io.feishuapi.json.JsonReader;
import io.feishuapi.json.JsonWriter;
import java.util.concurrent.CompletionStage;

/** An object that comes in a result, so that the client gives it its number. */
public interface Stats extends FeishuObject {

    ApiDescriptor<NoArguments, Boolean> IS_FILE = ApiDescriptor.of(
                    "Stats.isFile", NoArguments::read, JsonReader::readBoolean)
            .form(CallForm.returned())
            .build();

    ObjectProperty<Long> SIZE = ObjectProperty.of("Stats.size", JsonReader::readLong);

    ObjectType<Stats> TYPE = ObjectType.<Stats>of("Stats", Handle::new)
            .method(IS_FILE, (stats, request) -> stats.isFile())
            .property(SIZE, Stats::size)
            .build();

    CompletionStage<Boolean> isFile();

    CompletionStage<Long> size();

    /** A client's handle. */
    record Handle(RemoteObject remote) implements Stats {

        @Override
        public CompletionStage<Boolean> isFile() {
            return IS_FILE.call(remote, NoArguments.NONE);
        }

        @Override
        public CompletionStage<Long> size() {
            return SIZE.get(remote);
        }

        @Override
        public void close() {
            remote.close();
        }

        @Override
        public void writeTo(JsonWriter writer) {
            remote.writeTo(writer);
        }
    }
}
