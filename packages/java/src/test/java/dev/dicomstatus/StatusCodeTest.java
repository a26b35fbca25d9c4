package dev.dicomstatus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Constants, received codes, and responses as they were recorded. */
class StatusCodeTest {
    @Test
    void aConstantAndAReceivedCodeAreStatusCodes() {
        StatusCode sent = StorageStatus.OUT_OF_RESOURCES;
        StatusCode received = StatusCode.of(0xA755);
        assertEquals(0xA700, sent.code());
        assertEquals("0xA755", received.toString());
        assertEquals(Optional.of(Category.FAILURE), received.category());
        assertTrue(StatusCode.of(0xFF01).isPending());
    }

    @Test
    void whatTheReadmeShowsIsTrue() {
        Explanation found = DICOMStatus.explain(0xA702, Context.of(Service.C_MOVE)).orElseThrow();
        assertEquals("0xA702 Failure: Refused: Out of resources - Unable to perform sub-operations", found.toString());
        assertEquals(Optional.of(Retry.LATER), found.retry());
        assertEquals(Optional.of("CalledAETitleNotRecognized"), DICOMStatus.describeRejection(1, 1, 7).reasonName());
        assertTrue(DICOMStatus.implementations().contains("dcm4chee-arc"));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0x10000, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void whatHasMoreThan16BitsIsRefusedWithTheValue(int code) {
        Exception error = assertThrows(IllegalArgumentException.class, () -> DICOMStatus.explain(code, Context.NONE));
        assertTrue(error.getMessage().endsWith("not " + code));
        assertThrows(IllegalArgumentException.class, () -> StatusCode.of(code));
    }

    @Test
    void everyCodeHasAnAnswerOrNone() {
        for (int code = 0; code <= 0xFFFF; code++) {
            assertEquals(DICOMStatus.category(code).isPresent(), DICOMStatus.explain(code, Context.of(Service.C_STORE)).isPresent());
        }
    }

    @Test
    void valuesThatCannotBeAreDescribed() {
        assertFalse(DICOMStatus.describeRejection(-1, 300, 300).known());
        assertFalse(DICOMStatus.describeAbort(Integer.MAX_VALUE, 0).known());
        assertEquals(Optional.empty(), DICOMweb.explainHTTP(-1, null, "STOW-RS"));
    }

    /** Command sets of C-STORE responses as recorded: the last element is Status (0000,0900). */
    @ParameterizedTest
    @CsvSource({
        "00000000040000000a0000000000000102000000018000002001020000000100000000080200000001010000000902000000 0000, SUCCESS, yes",
        "00000000040000000a000000000000010200000001800000200102000000010000000008020000000101000000090200000000a7, FAILURE, no",
        "00000000040000000a000000000000010200000001800000200102000000010000000008020000000101000000090200000006b0, WARNING, yes",
    })
    void recordedResponses(String hexadecimal, Category category, String stored) {
        byte[] bytes = HexFormat.of().parseHex(hexadecimal.replace(" ", ""));
        int status = bytes[bytes.length - 2] & 0xFF | (bytes[bytes.length - 1] & 0xFF) << 8;
        Explanation found = DICOMStatus.explain(status, Context.of(Service.C_STORE)).orElseThrow();
        assertEquals(category, found.category());
        assertEquals(Optional.of(stored), found.stored().map(Stored::label));
    }
}
