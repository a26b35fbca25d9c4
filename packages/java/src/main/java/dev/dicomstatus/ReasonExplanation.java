package dev.dicomstatus;

import java.util.List;
import java.util.Optional;

/**
 * What a Failure Reason or Warning Reason means.
 *
 * @param code        the value as it was given
 * @param category    Failure or Warning by the attribute, where it is given; otherwise the class of the code
 * @param name        the constant; empty where no meaning is known, or the place leaves several open
 * @param meaning     as printed
 * @param notation    the range that matched, such as {@code A7xx}
 * @param explanation what happened, in our words
 * @param retry       whether the same request may be tried again: our guidance
 * @param actors      who has to act: our guidance
 * @param scope       {@code reason} for a table of reasons, {@code Status Code} for that of C-STORE with this value, or {@code class}
 * @param listed      whether a table of the place lists the value
 * @param citation    where it is printed
 */
public record ReasonExplanation(
        int code,
        Optional<Category> category,
        Optional<String> name,
        Optional<String> meaning,
        Optional<String> notation,
        Optional<String> explanation,
        Optional<Retry> retry,
        List<Actor> actors,
        String scope,
        boolean listed,
        Optional<Citation> citation) {
}
