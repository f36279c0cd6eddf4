"""A value that grows event by event, within bounds (träd ur YAML)."""

from dataclasses import dataclass, field
from typing import Any

from vagval.domain.errors import Finding, finding
from vagval.domain.place import Place


class YamlRefusedError(Exception):
    """The file holds what is not read; ``told`` says what."""

    def __init__(self, told: Finding) -> None:
        super().__init__(told.code)
        self.told = told


@dataclass(frozen=True, slots=True)
class Grown:
    """A value, how many values it is when written out, and how deep."""

    value: Any
    size: int = 1
    height: int = 0


@dataclass(slots=True)
class Opened:
    """A list or an object whose end has not come."""

    value: Any
    anchor: str | None
    key: str | None = None
    size: int = 1
    height: int = 0


@dataclass(slots=True)
class Tree:
    """The values so far.

    Aliases share the value that they name, so that they cost no memory here; who walks the value
    meets it each time, and so it is counted each time.

    Parameters
    ----------
    place
        The file, for what is told of it.
    deepest, most
        Levels, and values.
    """

    place: Place
    deepest: int
    most: int
    value: Any = None
    repeated: set[str] = field(default_factory=set)
    size: int = 0
    documents: int = 0
    opened: list[Opened] = field(default_factory=list)
    anchors: dict[str, Grown] = field(default_factory=dict)

    def start(self, line: int) -> None:
        """Begin a document; a second one is refused."""
        self.documents += 1
        if self.documents > 1:
            raise YamlRefusedError(finding("evidence-yaml-several", self.place, line=line))

    def add(self, value: object, anchor: str | None, written: str) -> None:
        """Add a single value, or a key as it is written."""
        inner = self.opened[-1] if self.opened else None
        if inner is not None and isinstance(inner.value, dict) and inner.key is None:
            inner.key = written
            if written in inner.value:
                self.repeated.add(written)
            grown = Grown(written)
        else:
            grown = Grown(value)
            self._put(grown)
        self._count(1)
        self._keep(anchor, grown)

    def open(self, value: object, anchor: str | None, line: int) -> None:
        """Begin a list or an object."""
        inner = self.opened[-1] if self.opened else None
        if inner is not None and isinstance(inner.value, dict) and inner.key is None:
            raise YamlRefusedError(finding("evidence-yaml-key", self.place, line=line))
        if anchor is not None:
            self.anchors.pop(anchor, None)
        if len(self.opened) == self.deepest:
            raise YamlRefusedError(finding("evidence-too-deep", self.place, most=self.deepest))
        self._count(1)
        self.opened.append(Opened(value, anchor))

    def close(self) -> None:
        """End a list or an object."""
        done = self.opened.pop()
        grown = Grown(done.value, done.size, done.height + 1)
        self._put(grown)
        self._keep(done.anchor, grown)

    def add_alias(self, anchor: str, line: int) -> None:
        """Add the value that an alias names; one that is inside itself has no end."""
        grown = self.anchors.get(anchor)
        inner = self.opened[-1] if self.opened else None
        is_key = inner is not None and isinstance(inner.value, dict) and inner.key is None
        if grown is None or is_key:
            raise YamlRefusedError(finding("evidence-yaml-alias", self.place, line=line))
        if len(self.opened) + grown.height > self.deepest:
            raise YamlRefusedError(finding("evidence-too-deep", self.place, most=self.deepest))
        self._count(grown.size)
        self._put(grown)

    def _put(self, grown: Grown) -> None:
        if not self.opened:
            self.value = grown.value
            return
        inner = self.opened[-1]
        inner.size += grown.size
        inner.height = max(inner.height, grown.height)
        if inner.key is None:
            inner.value.append(grown.value)
        else:
            inner.value[inner.key] = grown.value
            inner.key = None

    def _keep(self, anchor: str | None, grown: Grown) -> None:
        if anchor is not None:
            self.anchors[anchor] = grown

    def _count(self, size: int) -> None:
        self.size += size
        if self.size > self.most:
            raise YamlRefusedError(finding("evidence-yaml-too-many", self.place, most=self.most))
