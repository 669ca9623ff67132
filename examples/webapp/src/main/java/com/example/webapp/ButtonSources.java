package com.example.webapp;

import io.feishuapi.json.JsonWritable;
import io.feishuapi.json.JsonWriter;

/** The Java behind each button: of the page's own calls, the Java that answers or wrote them. */
record ButtonSources() implements JsonWritable {

    @Override
    public void writeTo(JsonWriter writer) {
        writer.beginObject();
        PageActions.names().forEach(action -> writer.member(action, PageActions.source(action)));
        writer.member("launch", OwnSource.of(StandInFeishu.class, "launchOptions"))
                .member("rendered", OwnSource.of(StartPage.class, "renderedCall"))
                .member("unchecked", OwnSource.of(StandInFeishu.class, "chat"))
                .endObject();
    }
}
