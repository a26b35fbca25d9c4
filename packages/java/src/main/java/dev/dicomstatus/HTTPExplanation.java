package dev.dicomstatus;

import java.util.Optional;

/**
 * What an HTTP status means as an answer of DICOMweb.
 *
 * @param code        the status as it was given
 * @param className   its class by PS3.18 8.5; empty for 101
 * @param category    Success or Failure as the table of the transaction prints it, or the class of the general table
 * @param name        the constant
 * @param phrase      the reason phrase as printed
 * @param meaning     the first sentence as printed; empty where only the class is known
 * @param explanation what happened, in our words
 * @param scope       what gives the answer: {@code transaction}, {@code general} or {@code class}
 * @param listed      whether the table of the transaction lists it today; without one, whether the general table does
 * @param until       the last edition that has the row, if it was removed
 * @param citation    where it is printed
 */
public record HTTPExplanation(
        int code,
        Optional<String> className,
        Optional<String> category,
        Optional<String> name,
        Optional<String> phrase,
        Optional<String> meaning,
        Optional<String> explanation,
        String scope,
        boolean listed,
        Optional<String> until,
        Optional<Citation> citation) {
}
