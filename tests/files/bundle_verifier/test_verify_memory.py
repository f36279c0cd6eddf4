"""A bundle that anyone may have made cannot fill the memory of who checks it."""

import tracemalloc
import zlib

from vagval.files.bundle_verifier.verify import DEFLATED, Entry, sha256, unpacked_sha256

MB = 1 << 20


def entry(content: bytes, times: int) -> Entry:
    machine = zlib.compressobj(9, zlib.DEFLATED, -15)
    packed = b"".join(machine.compress(content) for _ in range(times)) + machine.flush()
    crc = zlib.crc32(content * times) if times == 1 else 0
    return Entry("a", DEFLATED, crc, len(content) * times, packed, 0)


def test_what_unpacks_to_far_more_than_it_is_never_stands_in_memory_whole() -> None:
    bomb = entry(bytes(MB), 64)
    tracemalloc.start()
    found = unpacked_sha256(bomb)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert found == "", "its check sum is another"
    assert most < 32 * MB


def test_a_file_of_many_parts_has_the_fingerprint_of_the_whole() -> None:
    content = b"".join(sha256(bytes([n % 256, n // 256])).encode() for n in range(2000))
    whole = entry(content, 1)
    assert unpacked_sha256(whole) == sha256(content)
    assert unpacked_sha256(whole._replace(packed=whole.packed[:-1])) == ""
    assert unpacked_sha256(whole._replace(packed=whole.packed + b"x")) == ""
    assert unpacked_sha256(whole._replace(size=len(content) - 1)) == ""
