package dev.dicomstatus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a storescp of DCMTK answers on loopback. */
class PeerTest {
    private static final int A_ASSOCIATE_RJ = 3;

    @TempDir
    private Path folder;

    @Test
    void aRefusedAssociationIsDescribed() throws Exception {
        try (Peer peer = Peer.start(folder, "--refuse")) {
            byte[] answer = peer.associate();
            assertEquals(A_ASSOCIATE_RJ, answer[0]);
            Description found = DICOMStatus.describeRejection(answer[7], answer[8], answer[9]);
            assertTrue(found.known());
            assertEquals(Optional.of("NoReasonGiven"), found.reasonName());
        }
    }

    @Test
    void statusesAreExplained() throws Exception {
        try (Peer peer = Peer.start(folder)) {
            assertEquals(Optional.of(Category.SUCCESS), DICOMStatus.category(peer.echo()));
            assertEquals(Optional.of(Stored.YES), explain(peer.store(Peer.CT)).stored());
            assertEquals(Optional.of("DataSetDoesNotMatchSOPClass"), explain(peer.store(Peer.VERIFICATION)).name());
            assertEquals(Optional.of("CannotUnderstand"), explain(peer.store(null)).name());
        }
    }

    private static Explanation explain(int status) {
        return DICOMStatus.explain(status, Context.of(Service.C_STORE).withSOPClass(Peer.CT)).orElseThrow();
    }
}
