"""A whole Souk client in one page of Python, without any library: protobuf, ttrpc, and that is all."""
import socket
import struct


def varint(n):
    n &= (1 << 64) - 1
    out = bytearray()
    while n > 0x7F:
        out.append(n & 0x7F | 0x80)
        n >>= 7
    return bytes(out + bytes([n]))


def encode(*fields):
    """Protobuf from (number, value) pairs: an int, a str, bytes, or an encoded message."""
    out = b""
    for number, value in fields:
        if isinstance(value, int):
            out += varint(number << 3) + varint(value)
        else:
            value = value.encode() if isinstance(value, str) else value
            out += varint(number << 3 | 2) + varint(len(value)) + value
    return out


def decode(data):
    """Protobuf to {number: [values]}; strings and messages stay bytes."""
    fields, at = {}, 0

    def read():
        nonlocal at
        n = shift = 0
        while True:
            byte, at = data[at], at + 1
            n |= (byte & 0x7F) << shift
            shift += 7
            if byte < 0x80:
                return n

    while at < len(data):
        key = read()
        if key & 7 == 0:
            value = read()
        else:
            size = {1: 8, 5: 4}.get(key & 7) or read()
            value, at = data[at:at + size], at + size
        fields.setdefault(key >> 3, []).append(value)
    return fields


class Refused(Exception):
    def __init__(self, status):
        status = decode(status)
        self.code, self.message = status[1][0], status.get(2, [b""])[0].decode()
        detail = decode(decode(status[3][0])[2][0]) if 3 in status else {}
        self.reason = detail.get(1, [b""])[0].decode()
        super().__init__(f"{self.reason or self.code}: {self.message}")


class Connection:
    REQUEST, RESPONSE, DATA = 1, 2, 3
    REMOTE_CLOSED, NO_DATA = 1, 4

    def __init__(self, address, timeout=30, source=""):
        host, port = address.rsplit(":", 1)
        self.socket = socket.create_connection((host, int(port)), timeout, (source, 0))
        self.stream, self.authorization = -1, ""

    @property
    def token(self):
        return self.authorization.removeprefix("Bearer ")

    @token.setter
    def token(self, token):
        self.authorization = "Bearer " + token

    def send(self, method, request, flags):
        service, name = method.split("/")
        metadata = [(5, encode((1, "authorization"), (2, self.authorization)))] if self.authorization else []
        body = encode((1, service), (2, name), (3, request), *metadata)
        self.stream += 2
        self.socket.sendall(struct.pack(">IIBB", len(body), self.stream, self.REQUEST, flags) + body)

    def receive(self):
        length, stream, kind, flags = struct.unpack(">IIBB", self.exactly(10))
        return stream, kind, flags, self.exactly(length)

    def exactly(self, count):
        data = b""
        while len(data) < count:
            data += self.socket.recv(count - len(data)) or self.gone()
        return data

    def gone(self):
        raise ConnectionError("the server closed the connection")

    def call(self, method, *fields):
        """One request, one answer: {number: [values]}."""
        self.send(method, encode(*fields), 0)
        while True:
            stream, _, _, body = self.receive()
            if stream == self.stream:
                return decode(self.answer(body).get(2, [b""])[0])

    def follow(self, method, *fields):
        """One request, any number of answers, until the server or the caller has enough."""
        self.send(method, encode(*fields), self.REMOTE_CLOSED)
        while True:
            stream, kind, flags, body = self.receive()
            if stream != self.stream:
                continue
            if kind == self.RESPONSE:
                return self.answer(body)
            if not flags & self.NO_DATA:
                yield decode(body)
            if flags & self.REMOTE_CLOSED:
                return

    def answer(self, body):
        response = decode(body)
        if 1 in response and 1 in decode(response[1][0]):
            raise Refused(response[1][0])
        return response
