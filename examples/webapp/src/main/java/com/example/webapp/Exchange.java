package com.example.webapp;

import io.feishuapi.json.JsonWritable;
import io.feishuapi.json.JsonWriter;

/**
 * A call as it went over the bridge.
 *
 * @param api the API's name
 * @param sent the arguments, as JSON
 * @param came the answer, as JSON; null where none came
 */
record Exchange(String api, String sent, String came) implements JsonWritable {

    @Override
    public void writeTo(JsonWriter writer) {
        writer.beginObject().member("api", api).member("sent", sent).member("came", came).endObject();
    }
}
