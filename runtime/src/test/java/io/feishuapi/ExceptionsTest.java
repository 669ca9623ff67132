package io.feishuapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.feishuapi.errors.BluetoothError;
import io.feishuapi.errors.CommonError;
import io.feishuapi.errors.ErrorTable;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExceptionsTest {

    private static final Violation REQUIRED = new Violation("chatType", "required", "is required", null);

    private static final Violation TOO_LONG =
            new Violation("name", "maxLength", "must have at most 2 characters", "abc");

    @Test
    void listsViolationsOneALine() {
        assertThat(new InvalidRequestException("greet", "https://docs.example/greet", List.of(REQUIRED, TOO_LONG)))
                .hasMessage("""
                        invalid greet request, 2 violations:
                          - chatType: is required [required]
                          - name: must have at most 2 characters, got abc [maxLength]
                          see https://docs.example/greet""");
    }

    @Test
    void countsOneViolationAndLeavesOutAnUnknownPage() {
        InvalidRequestException invalid = new InvalidRequestException("greet", "", List.of(REQUIRED));

        assertThat(invalid).hasMessage("invalid greet request, 1 violation:\n  - chatType: is required [required]");
        assertThat(invalid.apiName()).isEqualTo("greet");
        assertThat(invalid.violations()).containsExactly(REQUIRED);
    }

    @Test
    void keepsTheMessageOverJavaSerialization() throws Exception {
        InvalidRequestException invalid = new InvalidRequestException("greet", "", List.of(REQUIRED));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(invalid);
        }

        InvalidRequestException read;
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            read = (InvalidRequestException) in.readObject();
        }

        assertThat(read).hasMessage(invalid.getMessage());
        assertThat(read.violations()).isEmpty();
    }

    @Test
    void readsWhatTheClientSaid() {
        FeishuApiException failed = FeishuApiException.fromJson(
                "greet", "{\"errno\":104,\"errCode\":\"10003\",\"errMsg\":\"greet:fail nobody\",\"hint\":[1]}");

        assertThat(failed).hasMessage("greet failed, errno 104, errCode 10003, errMsg greet:fail nobody");
        assertThat(failed.apiName()).isEqualTo("greet");
        assertThat(failed.errno()).isEqualTo("104");
        assertThat(failed.errCode()).isEqualTo("10003");
        assertThat(failed.errMsg()).isEqualTo("greet:fail nobody");
        assertThat(failed.error()).isNull();
        assertThat(failed.extra()).isEqualTo(Map.of("hint", List.of(1L)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no json", "[1]", "\"text\"", "{\"errMsg\":"})
    void keepsAFailureThatIsNoObject(String failure) {
        FeishuApiException failed = FeishuApiException.fromJson("greet", failure);

        assertThat(failed).hasMessage("greet failed: " + failure);
        assertThat(failed.errMsg()).isNull();
    }

    @Test
    void knowsTheCodesOfTablesToWhichThePageRefers() {
        ApiDescriptor<NoArguments, Void> api = ApiDescriptor.ofNothing("connect", NoArguments::read)
                .error("10003", "own words")
                .errorTables(ErrorTable.ERRNO, ErrorTable.BLUETOOTH)
                .build();

        assertThat(api.error("10000")).isEqualTo(BluetoothError.NOT_INITIALIZED.error());
        assertThat(api.error("107")).isEqualTo(CommonError.USER_PERMISSION_DENIED.error());
        assertThat(api.error("10003")).extracting(ApiError::text).isEqualTo("own words");
        assertThat(api.error("9000099")).isNull();
        assertThat(api.error(null)).isNull();
        assertThat(api.errors()).containsOnlyKeys("10003");
    }

    @Test
    void aFailedCallIsDescribedByThoseTables() {
        ApiDescriptor<NoArguments, Void> api = ApiDescriptor.ofNothing("connect", NoArguments::read)
                .errorTables(ErrorTable.BLUETOOTH)
                .build();
        FeishuBridge failing = call -> CompletableFuture.failedFuture(
                FeishuApiException.fromJson("connect", "{\"errorCode\":10000,\"errMsg\":\"connect:fail\"}"));

        assertThat(api.call(failing, NoArguments.NONE).toCompletableFuture())
                .isCompletedExceptionally()
                .failsWithin(Duration.ofSeconds(5))
                .withThrowableOfType(ExecutionException.class)
                .havingCause()
                .isInstanceOfSatisfying(FeishuApiException.class, failed -> {
                    assertThat(failed.errCode()).isEqualTo("10000");
                    assertThat(failed.extra()).isEmpty();
                    assertThat(failed.error()).isEqualTo(BluetoothError.NOT_INITIALIZED.error());
                });
    }

    @Test
    void knowsTheErrorTableByErrCodeAndThenByErrno() {
        ApiError first = new ApiError("1", "one", "try again");
        ApiError second = new ApiError("2", "two", null);
        Map<String, ApiError> errors = Map.of("1", first, "2", second);

        FeishuApiException both = FeishuApiException.fromJson("greet", "{\"errno\":1,\"errCode\":2}")
                .describedBy(errors::get);
        FeishuApiException byErrno =
                FeishuApiException.fromJson("greet", "{\"errno\":1,\"x\":3}").describedBy(errors::get);
        FeishuApiException unknown = FeishuApiException.fromJson("greet", "{\"errCode\":3}");

        assertThat(both.error()).isEqualTo(second);
        assertThat(both).hasMessage("greet failed, errno 1, errCode 2: 2 two");
        assertThat(byErrno.error()).isEqualTo(first);
        assertThat(byErrno).hasMessage("greet failed, errno 1: 1 one (try again)");
        assertThat(byErrno.extra()).isEqualTo(Map.of("x", 3L));
        assertThat(unknown.describedBy(errors::get)).isSameAs(unknown);
    }

    @Test
    void writesAFailureAsAClientWould() {
        FeishuApiException failed = FeishuApiException.of("greet", null, "10003", "greet:fail nobody");

        assertThat(failed.toJson()).isEqualTo("{\"errCode\":10003,\"errMsg\":\"greet:fail nobody\"}");
        assertThat(FeishuApiException.fromJson("greet", failed.toJson())).hasMessage(failed.getMessage());
    }

    @Test
    void writesBackWhatTheClientSaid() {
        String said = "{\"errno\":104,\"errCode\":\"A-1\",\"errMsg\":\"no\",\"hint\":[1]}";

        assertThat(FeishuApiException.fromJson("greet", said).toJson()).isEqualTo(said);
    }

    @Test
    void writesAFailureThatNeverReachedAClient() {
        assertThat(new FeishuApiException("greet", "the line is down", null).toJson())
                .isEqualTo("{\"errMsg\":\"greet:fail the line is down\"}");
    }
}
