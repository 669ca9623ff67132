package io.feishuapi.sample;

import io.feishuapi.ApiDescriptor;
import io.feishuapi.FeishuBridge;
import io.feishuapi.NoArguments;
import io.feishuapi.ObjectCall;
import io.feishuapi.RemoteObject;

/** A client of calls that give objects, as it is generated. */
public final class MediaClient {

    public static final ApiDescriptor<NoArguments, InnerAudioContext> CREATE_INNER_AUDIO_CONTEXT =
            ApiDescriptor.ofObject("createInnerAudioContext", NoArguments::read, () -> InnerAudioContext.TYPE)
                    .build();

    public static final ApiDescriptor<NoArguments, Animation> CREATE_ANIMATION = ApiDescriptor.ofObject(
                    "createAnimation", NoArguments::read, () -> Animation.TYPE)
            .build();

    public static final ApiDescriptor<PathRequest, CanvasContext> CREATE_CANVAS_CONTEXT = ApiDescriptor.ofObject(
                    "createCanvasContext", PathRequest::read, () -> CanvasContext.TYPE)
            .build();

    public static final ApiDescriptor<NoArguments, FileSystemManager> GET_FILE_SYSTEM_MANAGER = ApiDescriptor.ofObject(
                    "getFileSystemManager", NoArguments::read, () -> FileSystemManager.TYPE)
            .build();

    public static final ApiDescriptor<GreetRequest, GreetResult> DOWNLOAD_FILE = ApiDescriptor.of(
                    "downloadFile", GreetRequest::read, GreetResult::read)
            .task(() -> DownloadTask.TYPE)
            .build();

    private final RemoteObject client;

    public MediaClient(FeishuBridge bridge) {
        this.client = RemoteObject.client(bridge);
    }

    public InnerAudioContext createInnerAudioContext() {
        return CREATE_INNER_AUDIO_CONTEXT.create(client, NoArguments.NONE);
    }

    public Animation createAnimation() {
        return CREATE_ANIMATION.create(client, NoArguments.NONE);
    }

    public CanvasContext createCanvasContext(String id) {
        return CREATE_CANVAS_CONTEXT.create(client, new PathRequest(id));
    }

    public FileSystemManager getFileSystemManager() {
        return GET_FILE_SYSTEM_MANAGER.create(client, NoArguments.NONE);
    }

    public ObjectCall<DownloadTask, GreetResult> downloadFile(GreetRequest request) {
        return DOWNLOAD_FILE.start(client, request, DownloadTask.TYPE);
    }
}
