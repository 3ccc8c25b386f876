"""A device key and its signatures, with nothing but the openssl command: see proto/README.md, "Signing a payment"."""
import hashlib
import json
import os
import secrets
import subprocess
import tempfile
import time

# What stands before the 65 bytes of a P-256 public key in its DER form.
PUBLIC_PREFIX = bytes.fromhex("3059301306072a8648ce3d020106082a8648ce3d030107034200")


def openssl(*arguments, data=b""):
    return subprocess.run(["openssl", *arguments], input=data, capture_output=True)


def raw(der):
    """DER, SEQUENCE { r INTEGER, s INTEGER }, to the 64 bytes r and s."""
    out, at = b"", 2
    for _ in range(2):
        length = der[at + 1]
        out += int.from_bytes(der[at + 2:at + 2 + length], "big").to_bytes(32, "big")
        at += 2 + length
    return out


def der(raw):
    """The 64 bytes r and s to DER."""
    parts = b""
    for number in (raw[:32], raw[32:]):
        number = number.lstrip(b"\0") or b"\0"
        number = b"\0" + number if number[0] > 0x7F else number
        parts += bytes([2, len(number)]) + number
    return bytes([0x30, len(parts)]) + parts


def key_id(public):
    return "dk_" + hashlib.sha256(public).digest()[:16].hex()


def text(installation, payer, key, payee, request, currency, total, nonce, expires):
    lines = ["souk.payment.v1", installation, payer, key, payee, request, currency, str(total), nonce, str(expires)]
    return "".join(line + "\n" for line in lines).encode()


class DeviceKey:
    def __init__(self):
        self.folder = tempfile.TemporaryDirectory()
        self.file = os.path.join(self.folder.name, "key.pem")
        openssl("ecparam", "-genkey", "-name", "prime256v1", "-noout", "-out", self.file)
        self.public = openssl("ec", "-in", self.file, "-pubout", "-outform", "DER").stdout[len(PUBLIC_PREFIX):]
        self.id = key_id(self.public)

    def sign(self, installation, payer, payee, request, currency, total):
        """The nonce, the expiry and the signature of one payment."""
        nonce, expires = secrets.token_urlsafe(16), int(time.time()) + 600
        signed = text(installation, payer, self.id, payee, request, currency, total, nonce, expires)
        return nonce, expires, raw(openssl("dgst", "-sha256", "-sign", self.file, data=signed).stdout)


def verify(public, signed, signature):
    if len(signature) != 64:
        return False
    with tempfile.TemporaryDirectory() as folder:
        key, file = os.path.join(folder, "key.der"), os.path.join(folder, "signature")
        open(key, "wb").write(PUBLIC_PREFIX + public)
        open(file, "wb").write(der(signature))
        return openssl(
            "dgst", "-sha256", "-verify", key, "-keyform", "DER", "-signature", file, data=signed).returncode == 0


def check_vectors(path):
    """Checks every published signature: its text, its hash, and whether it is right."""
    published = json.load(open(path))
    for vector in published["vectors"]:
        check(published, vector)
    return len(published["vectors"])


def check(published, vector):
    fields, public = vector["fields"], bytes.fromhex(published["public_key"])
    signed = text(
        fields["installation_id"], fields["payer"], fields["key_id"], fields["payee"], fields["request_id"],
        fields["currency"], fields["total"], fields["nonce"], fields["expires"])
    assert key_id(public) == published["key_id"]
    assert signed == vector["signed_text"].encode(), vector["name"]
    assert hashlib.sha256(signed).hexdigest() == vector["sha256"], vector["name"]
    assert verify(public, signed, bytes.fromhex(vector["signature"])) == vector["valid"], vector["name"]
