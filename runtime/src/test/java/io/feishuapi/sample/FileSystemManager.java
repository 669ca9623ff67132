package io.feishuapi.sample;

import io.feishuapi.ApiDescriptor;
import io.feishuapi.CallForm;
import io.feishuapi.FeishuObject;
import io.feishuapi.ObjectType;
import io.feishuapi.RemoteObject;
import io.feishuapi.json.JsonReader;
import io.feishuapi.json.JsonWriter;
import java.util.concurrent.CompletionStage;

/** Calls that return their value: a text, and a record with an object in it. */
public interface FileSystemManager extends FeishuObject {

    ApiDescriptor<PathRequest, String> READ_FILE_SYNC = ApiDescriptor.of(
                    "FileSystemManager.readFileSync", PathRequest::read, JsonReader::readString)
            .form(CallForm.returned())
            .build();

    ApiDescriptor<PathRequest, StatResult> STAT_SYNC = ApiDescriptor.of(
                    "FileSystemManager.statSync", PathRequest::read, StatResult::read)
            .form(CallForm.returned().bringing("stat"))
            .build();

    ObjectType<FileSystemManager> TYPE = ObjectType.<FileSystemManager>of("FileSystemManager", Handle::new)
            .method(READ_FILE_SYNC, (files, request) -> files.readFileSync(request.path()))
            .method(STAT_SYNC, (files, request) -> files.statSync(request.path()))
            .build();

    CompletionStage<String> readFileSync(String path);

    CompletionStage<StatResult> statSync(String path);

    /** A client's handle. */
    record Handle(RemoteObject remote) implements FileSystemManager {

        @Override
        public CompletionStage<String> readFileSync(String path) {
            return READ_FILE_SYNC.call(remote, new PathRequest(path));
        }

        @Override
        public CompletionStage<StatResult> statSync(String path) {
            return STAT_SYNC.call(remote, new PathRequest(path));
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
