package dev.dicomstatus;

/**
 * A Status Code as received, whatever its value.
 *
 * @param code the value of Status (0000,0900), 0 to 65535
 */
public record ReceivedStatus(int code) implements StatusCode {
    /** Checks that the value can be a Status Code. */
    public ReceivedStatus {
        Categories.check(code);
    }

    /** Such as {@code 0xA755}. */
    @Override
    public String toString() {
        return String.format("0x%04X", code);
    }
}
