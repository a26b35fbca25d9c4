package dev.dicomstatus;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The few PDUs and messages that the tests exchange with a storescp of DCMTK on loopback (PS3.8 9.3, PS3.7 9.3 and E.1). */
final class Peer implements AutoCloseable {
    static final String CT = "1.2.840.10008.5.1.4.1.1.2";
    static final String VERIFICATION = "1.2.840.10008.1.1";
    private static final String IMPLICIT_LITTLE_ENDIAN = "1.2.840.10008.1.2";
    private static final int C_STORE_RQ = 0x0001;
    private static final int C_ECHO_RQ = 0x0030;

    private final Process process;
    private final int port;

    private Peer(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts a storescp and waits until it listens. */
    static Peer start(Path folder, String... options) throws IOException, InterruptedException {
        int port;
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = probe.getLocalPort();
        }
        List<String> command = new java.util.ArrayList<>(List.of("storescp", "--output-directory", folder.toString()));
        command.addAll(List.of(options));
        command.add(Integer.toString(port));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile()).start();
        for (int tries = 0; tries < 100; tries++) {
            try {
                new Socket(InetAddress.getLoopbackAddress(), port).close();
                return new Peer(process, port);
            } catch (IOException notYet) {
                Thread.sleep(50);
            }
        }
        process.destroy();
        throw new IOException("storescp does not listen on port " + port);
    }

    @Override
    public void close() {
        process.destroy();
    }

    /** The PDU that answers an association request, with its type in the first byte. */
    byte[] associate() throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return associate(socket);
        }
    }

    /** The Status (0000,0900) of the response to a C-ECHO. */
    int echo() throws IOException {
        return exchange(3, command(VERIFICATION, C_ECHO_RQ, null), null);
    }

    /** The Status (0000,0900) of the response to a C-STORE of a data set that says of which SOP Class it is. */
    int store(String sopClassInDataSet) throws IOException {
        byte[] dataSet = sopClassInDataSet == null
                ? element(0x0010, 0x0010, text("Test", ' '))
                : join(element(0x0008, 0x0016, text(sopClassInDataSet, '\0')), element(0x0008, 0x0018, text("1.2.3.4", '\0')));
        return exchange(1, command(CT, C_STORE_RQ, "1.2.3.4"), dataSet);
    }

    private int exchange(int contextId, byte[] command, byte[] dataSet) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(10_000);
            associate(socket);
            socket.getOutputStream().write(pdu(4, item(contextId, 3, command)));
            if (dataSet != null) {
                socket.getOutputStream().write(pdu(4, item(contextId, 2, dataSet)));
            }
            byte[] response = readPdu(socket);
            return statusOf(response);
        }
    }

    /** The value of Status in a P-DATA-TF with a command set. */
    private static int statusOf(byte[] pdu) {
        ByteBuffer elements = ByteBuffer.wrap(pdu, 12, pdu.length - 12).order(ByteOrder.LITTLE_ENDIAN);
        while (elements.remaining() >= 8) {
            int group = elements.getShort() & 0xFFFF;
            int element = elements.getShort() & 0xFFFF;
            int length = elements.getInt();
            if (group == 0 && element == 0x0900) {
                return elements.getShort() & 0xFFFF;
            }
            elements.position(elements.position() + length);
        }
        throw new IllegalStateException("the response has no Status (0000,0900)");
    }

    private static byte[] associate(Socket socket) throws IOException {
        byte[] fixed = ByteBuffer.allocate(68).putShort((short) 1).putShort((short) 0).put(padded("SCP")).put(padded("SCU")).array();
        byte[] userInformation = tlv(0x50, tlv(0x51, ByteBuffer.allocate(4).putInt(16384).array()), tlv(0x52, ascii("1.2.3")));
        byte[] request = join(fixed, tlv(0x10, ascii("1.2.840.10008.3.1.1.1")), context(1, CT), context(3, VERIFICATION), userInformation);
        socket.getOutputStream().write(pdu(1, request));
        return readPdu(socket);
    }

    private static byte[] context(int id, String abstractSyntax) {
        return tlv(0x20, new byte[] {(byte) id, 0, 0, 0}, tlv(0x30, ascii(abstractSyntax)), tlv(0x40, ascii(IMPLICIT_LITTLE_ENDIAN)));
    }

    private static byte[] command(String sopClass, int field, String instance) {
        byte[] elements = join(
                element(0, 0x0002, text(sopClass, '\0')),
                element(0, 0x0100, number(field)),
                element(0, 0x0110, number(1)),
                field == C_STORE_RQ ? element(0, 0x0700, number(0)) : new byte[0],
                element(0, 0x0800, number(instance == null ? 0x0101 : 1)),
                instance == null ? new byte[0] : element(0, 0x1000, text(instance, '\0')));
        byte[] length = ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(elements.length).array();
        return join(element(0, 0, length), elements);
    }

    private static byte[] element(int group, int element, byte[] value) {
        return ByteBuffer.allocate(8 + value.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort((short) group)
                .putShort((short) element)
                .putInt(value.length)
                .put(value)
                .array();
    }

    private static byte[] number(int value) {
        return new byte[] {(byte) value, (byte) (value >> 8)};
    }

    private static byte[] text(String value, char pad) {
        return ascii(value.length() % 2 == 0 ? value : value + pad);
    }

    private static byte[] ascii(String value) {
        return value.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] padded(String title) {
        return ascii(String.format("%-16s", title));
    }

    private static byte[] item(int contextId, int header, byte[] fragment) {
        return ByteBuffer.allocate(6 + fragment.length).putInt(fragment.length + 2).put((byte) contextId).put((byte) header).put(fragment).array();
    }

    private static byte[] tlv(int type, byte[]... parts) {
        byte[] body = join(parts);
        return ByteBuffer.allocate(4 + body.length).put((byte) type).put((byte) 0).putShort((short) body.length).put(body).array();
    }

    private static byte[] pdu(int type, byte[] body) {
        return ByteBuffer.allocate(6 + body.length).put((byte) type).put((byte) 0).putInt(body.length).put(body).array();
    }

    private static byte[] readPdu(Socket socket) throws IOException {
        DataInputStream input = new DataInputStream(socket.getInputStream());
        byte[] head = input.readNBytes(6);
        return join(head, input.readNBytes(ByteBuffer.wrap(head, 2, 4).getInt()));
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }
}
