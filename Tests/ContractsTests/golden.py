#!/usr/bin/env python3
"""Writes Golden/: messages as Google's own library writes them, for our encoder to be held against.

    Tests/ContractsTests/golden.py           writes the files
    Tests/ContractsTests/golden.py --check   fails if they differ from what it would write

Every message of proto/ gets a few instances: the empty one, one with every field set, and random ones, always
the same. `<package>.hex` has their bytes and `<package>.json` their JSON, each line after the message's name.
"""

import importlib
import json
import os
import pathlib
import random
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
GOLDEN = pathlib.Path(__file__).resolve().parent / "Golden"
# The Python library that goes with protoc 3.21.
REQUIREMENT = "protobuf>=4.21,<5"
RANDOM_INSTANCES = 5
# Its faster engines write the entries of a map from the last key to the first.
os.environ["PROTOCOL_BUFFERS_PYTHON_IMPLEMENTATION"] = "python"

TEXTS = [
    "a", "Green tea, loose", "naïve café", "مرحبا بالعالم", "日本語のテキスト", "🫖👩‍👩‍👧‍👦", "line\nbreak\ttab\r",
    'quote " and \\ backslash /', "\x01\x1f\x7f", "\u2028\u2029", "e\u0301", "<script>&", "x" * 130,
]
WHOLE = [1, -1, 127, 128, 300, 16383, 16384, 2**31 - 1, -(2**31), 2**53 + 1, 2**63 - 1, -(2**63)]
MOMENTS = [(0, 0), (1_767_225_600, 0), (1_767_225_600, 120_000_000), (1_767_225_600, 123_456_000), (-1, 999_999_000),
           (-62_135_596_800, 0), (253_402_300_799, 999_999_000)]


def use_protobuf():
    """Imports google.protobuf, from a private environment when this one lacks it."""
    try:
        import google.protobuf  # noqa: F401
        return
    except ImportError:
        pass
    environment = ROOT / ".build" / "python"
    python = environment / "bin" / "python"
    if os.path.realpath(sys.prefix) == os.path.realpath(environment):
        raise SystemExit("golden.py: google.protobuf is missing from .build/python; delete that folder and try again")
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", environment], check=True)
        subprocess.run([python, "-m", "pip", "install", "--quiet", REQUIREMENT], check=True)
    os.execv(python, [python, *sys.argv])


def packages():
    """The descriptors of every file of ours, by package."""
    sources = [(ROOT / "proto", sorted((ROOT / "proto/souk").rglob("*.proto"))),
               (ROOT / "Tests/Everything", sorted((ROOT / "Tests/Everything").rglob("*.proto")))]
    with tempfile.TemporaryDirectory() as folder:
        sys.path.insert(0, folder)
        result = {}
        for base, files in sources:
            names = [str(file.relative_to(base)) for file in files]
            if not names:
                continue
            includes = [f"--proto_path={base}", f"--proto_path={ROOT / 'proto'}"]
            subprocess.run(["protoc", *includes, f"--python_out={folder}", *names], check=True)
            for name in names:
                module = importlib.import_module(name.removesuffix(".proto").replace("/", ".") + "_pb2")
                if module.DESCRIPTOR.package != "souk":
                    result.setdefault(module.DESCRIPTOR.package, []).append(module.DESCRIPTOR)
        return result


def messages(holder):
    """All message types of a file or message, nested ones too, without map entries."""
    kinds = holder.message_types_by_name if hasattr(holder, "message_types_by_name") else holder.nested_types_by_name
    for descriptor in kinds.values():
        if not descriptor.GetOptions().map_entry:
            yield descriptor
            yield from messages(descriptor)


class Maker:
    """Fills messages with values that are hard on an encoder."""

    def __init__(self, seed, everything):
        self.random = random.Random(seed)
        self.everything = everything

    def fill(self, message):
        from google.protobuf.descriptor import FieldDescriptor as Field
        descriptor = message.DESCRIPTOR
        if descriptor.full_name == "google.protobuf.Timestamp":
            message.seconds, message.nanos = self.random.choice(MOMENTS)
            return
        chosen = {oneof.name: self.random.choice(oneof.fields).name for oneof in descriptor.oneofs}
        for field in descriptor.fields:
            oneof = field.containing_oneof
            if oneof and len(oneof.fields) > 1 and chosen[oneof.name] != field.name:
                continue
            if not self.everything and self.random.random() < 0.4:
                continue
            if field.message_type and field.message_type.GetOptions().map_entry:
                self.fill_map(message, field)
            elif field.label == Field.LABEL_REPEATED:
                for _ in range(self.random.randrange(1, 4)):
                    if field.message_type:
                        self.fill(getattr(message, field.name).add())
                    else:
                        getattr(message, field.name).append(self.value(field))
            elif field.message_type:
                getattr(message, field.name).SetInParent()
                self.fill(getattr(message, field.name))
            else:
                setattr(message, field.name, self.value(field))

    def fill_map(self, message, field):
        key, value = field.message_type.fields
        held = getattr(message, field.name)
        for _ in range(self.random.randrange(1, 4)):
            name = self.value(key)
            if value.message_type:
                self.fill(held[name])
            else:
                held[name] = self.value(value)

    def value(self, field):
        from google.protobuf.descriptor import FieldDescriptor as Field
        zero = not self.everything and self.random.random() < 0.1
        if field.cpp_type == Field.CPPTYPE_STRING:
            if field.type == Field.TYPE_BYTES:
                return b"" if zero else self.random.randbytes(self.random.randrange(1, 40))
            return "" if zero else self.random.choice(TEXTS)
        if field.cpp_type == Field.CPPTYPE_BOOL:
            return not zero
        if field.cpp_type == Field.CPPTYPE_ENUM:
            known = [value.number for value in field.enum_type.values][1:]
            return 0 if zero else self.random.choice(known + [4711, -1])
        bits = 32 if "32" in {v: k for k, v in vars(Field).items() if k.startswith("TYPE_")}[field.type] else 64
        unsigned = field.cpp_type in (Field.CPPTYPE_UINT32, Field.CPPTYPE_UINT64)
        low, high = (0, 2**bits - 1) if unsigned else (-(2 ** (bits - 1)), 2 ** (bits - 1) - 1)
        return 0 if zero else self.random.choice([number for number in [*WHOLE, low, high] if low <= number <= high])


def instances(descriptor):
    kind = descriptor._concrete_class
    yield kind()
    for number in range(1 + RANDOM_INSTANCES):
        message = kind()
        Maker(f"{descriptor.full_name} {number}", everything=number == 0).fill(message)
        yield message


def in_order(descriptor, value):
    """`value` with the entries of its maps in the order of their keys; Python's own order is accidental."""
    result = {}
    for name, held in value.items():
        field = next(field for field in descriptor.fields if field.json_name == name)
        kind = field.message_type
        if kind and kind.GetOptions().map_entry:
            number = kind.fields[0].cpp_type != kind.fields[0].CPPTYPE_STRING
            keys = sorted(held, key=lambda key: int(key) if number and key not in ("true", "false") else key.encode())
            result[name] = {key: nested(kind.fields[1].message_type, held[key]) for key in keys}
        elif isinstance(held, list):
            result[name] = [nested(kind, element) for element in held]
        else:
            result[name] = nested(kind, held)
    return result


def nested(kind, value):
    return in_order(kind, value) if kind and isinstance(value, dict) else value


def lines(files):
    from google.protobuf import json_format
    hexes, jsons = [], []
    for file in files:
        for descriptor in messages(file):
            for message in instances(descriptor):
                text = json.dumps(
                    in_order(descriptor, json_format.MessageToDict(message)), ensure_ascii=False,
                    separators=(",", ":"))
                hexes.append(f"{descriptor.full_name} {message.SerializeToString(deterministic=True).hex()}")
                jsons.append(f"{descriptor.full_name} {text}")
    return "\n".join(hexes) + "\n", "\n".join(jsons) + "\n"


def main():
    use_protobuf()
    wanted = {}
    for package, files in packages().items():
        wanted[f"{package}.hex"], wanted[f"{package}.json"] = lines(files)
    present = {file.name: file.read_text() for file in GOLDEN.glob("*.*")}
    if "--check" in sys.argv:
        wrong = sorted(name for name in wanted.keys() | present.keys() if wanted.get(name) != present.get(name))
        if wrong:
            raise SystemExit(f"golden.py: not up to date: {', '.join(wrong)}. Run Tests/ContractsTests/golden.py.")
        return
    GOLDEN.mkdir(exist_ok=True)
    for name in present.keys() - wanted.keys():
        (GOLDEN / name).unlink()
    for name, text in wanted.items():
        (GOLDEN / name).write_text(text)


main()
