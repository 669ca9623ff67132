package io.feishuapi.sample;

import io.feishuapi.ApiDescriptor;
import io.feishuapi.CallForm;
import io.feishuapi.FeishuObject;
import io.feishuapi.NoArguments;
import io.feishuapi.ObjectType;
import io.feishuapi.RemoteObject;
import io.feishuapi.json.JsonWriter;
import java.util.concurrent.CompletionStage;

/** What a call gives beside its result. */
public interface DownloadTask extends FeishuObject {

    ApiDescriptor<NoArguments, Void> ABORT = ApiDescriptor.ofNothing("DownloadTask.abort", NoArguments::read)
            .form(CallForm.returned())
            .build();

    ObjectType<DownloadTask> TYPE = ObjectType.<DownloadTask>of("DownloadTask", Handle::new)
            .method(ABORT, (task, request) -> task.abort())
            .build();

    CompletionStage<Void> abort();

    /** A client's handle. */
    record Handle(RemoteObject remote) implements DownloadTask {

        @Override
        public CompletionStage<Void> abort() {
            return ABORT.call(remote, NoArguments.NONE);
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
