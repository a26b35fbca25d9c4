package dev.dicomstatus;

/**
 * Where in the standard something stands.
 *
 * @param part    the part, such as {@code PS3.4}
 * @param section the bare number of the section, such as {@code B.2.3}
 * @param table   the bare number of the table, such as {@code B.2-1}; null where there is none
 * @param edition the edition that was read, such as {@code 2024c}
 * @param address the section in the current edition
 */
public record Citation(String part, String section, String table, String edition, String address) {
}
