package dev.dicomstatus;

import java.util.List;
import java.util.Optional;

/**
 * What a Status Code means, and what to do about it.
 *
 * @param code          the code as it was given, never replaced by the start of a range
 * @param category      its class by the standard, whatever an implementation says
 * @param isFinal       whether no further response follows
 * @param scope         who gives the answer; {@link Scope#CLASS} where only the class of the code is known
 * @param listed        whether the standard lists the code for this DIMSE service and SOP Class
 * @param name          the constant, such as {@code OutOfResources}; empty where only the class is known
 * @param meaning       the words of the standard or the implementation; empty where only the class is known
 * @param notation      the range that matched, such as {@code A7xx}
 * @param explanation   what happened, in our words
 * @param relatedFields the command elements and parts of the Data Set that may come with it
 * @param citation      where it is printed
 * @param address       where the meaning of an implementation was read
 * @param until         the last edition that has it, if it was removed from the standard
 * @param ignored       the parts of the context that were of no use; the answer is the one without them
 * @param stored        whether the receiver holds the object now: our guidance, as are the next three
 * @param retry         whether the same request may be tried again
 * @param actors        who has to act
 * @param why           what it means for the object or what to check, in our words
 */
public record Explanation(
        int code,
        Category category,
        boolean isFinal,
        Scope scope,
        boolean listed,
        Optional<String> name,
        Optional<String> meaning,
        Optional<String> notation,
        Optional<String> explanation,
        List<String> relatedFields,
        Optional<Citation> citation,
        Optional<String> address,
        Optional<String> until,
        List<Part> ignored,
        Optional<Stored> stored,
        Optional<Retry> retry,
        List<Actor> actors,
        Optional<String> why) {

    /** Such as {@code 0xA700 Failure: Refused: Out of resources}. */
    @Override
    public String toString() {
        String head = String.format("0x%04X %s", code, category.label());
        return meaning.filter(text -> !text.isEmpty() && !text.equals(category.label())).map(text -> head + ": " + text).orElse(head);
    }
}
