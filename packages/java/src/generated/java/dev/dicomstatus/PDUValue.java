// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".
package dev.dicomstatus;

/**
 * A value, or a reserved range of values, of a PDU field of PS3.8.
 *
 * @param role The field.
 * @param source Of a reason, the source to which it belongs.
 * @param first The value, or the first one of a range.
 * @param last The last value of the range; the value itself where it is one.
 * @param name The constant; missing where the value is reserved.
 * @param symbol As printed, or as we read a misprint.
 * @param explanation What happened, in our words.
 * @param saidBy Who speaks at the peer, where that is said.
 * @param permanent Of a result, whether asking again cannot help.
 * @param retry Whether the same request may be tried again, where that can be said: our guidance.
 * @param actors Who has to act: our guidance.
 * @param citation Where it is printed.
 */
public record PDUValue(
        Role role,
        Integer source,
        int first,
        int last,
        String name,
        String symbol,
        String explanation,
        Speaker saidBy,
        Boolean permanent,
        Retry retry,
        java.util.List<Actor> actors,
        Citation citation) {
}
