package dev.dicomstatus;

import java.util.List;
import java.util.Optional;

/**
 * What the bytes of a PDU mean. Values that are reserved or impossible are described as such.
 *
 * @param known       whether PS3.8 gives a meaning to every value
 * @param resultName  the constant of the result
 * @param sourceName  the constant of the source
 * @param reasonName  the constant of the reason
 * @param permanent   of a rejection, whether asking again cannot help
 * @param saidBy      who speaks at the peer
 * @param symbol      what PS3.8 prints for the value that says most
 * @param explanation what happened and what to look at, in our words
 * @param retry       whether the same request may be tried again: our guidance
 * @param actors      who has to act: our guidance
 * @param citation    where it is printed
 */
public record Description(
        boolean known,
        Optional<String> resultName,
        Optional<String> sourceName,
        Optional<String> reasonName,
        Optional<Boolean> permanent,
        Optional<Speaker> saidBy,
        Optional<String> symbol,
        String explanation,
        Optional<Retry> retry,
        List<Actor> actors,
        Optional<Citation> citation) {
}
