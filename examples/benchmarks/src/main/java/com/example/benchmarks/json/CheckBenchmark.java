package com.example.benchmarks.json;

import io.feishuapi.InvalidRequestException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Building a request with all checks of its page, beside building the peers' record, which has none. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class CheckBenchmark {

    private String openChatId = "oc_1965ed81fc91d3b73d68c4ca4cfc110a";
    private String empty = "{}";

    /** A request that keeps every rule. */
    @Benchmark
    public Object checked() {
        return GetChatInfoRequest.builder()
                .openChatId(openChatId)
                .chatType(GetChatInfoRequest.ChatType.SINGLE)
                .userType(GetChatInfoRequest.UserType.USER)
                .build();
    }

    /** The same members in a record without checks. */
    @Benchmark
    public Object unchecked() {
        return new PeerRecords.ChatRequest(openChatId, 0L, 0L);
    }

    /** A request that lacks what is required: two violations with their texts. */
    @Benchmark
    public Object refused() {
        try {
            return GetChatInfoRequest.fromJson(empty);
        } catch (InvalidRequestException refused) {
            return refused;
        }
    }
}
