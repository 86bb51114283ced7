"""Questions about what was seen: people, colours, counts, places, light."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.model import Claim, Flaw, Light
from skills.describe_image.objects import asked_object
from skills.describe_image.places import area, beside, on_side
from skills.describe_image.purposes import Side, side_of
from skills.describe_image.question import Asked, Found
from skills.describe_image.telling import SURE
from skills.describe_image.words import after, all_cues


def people(asked: Asked) -> Found:
    """People are counted and nothing else (rule B6)."""
    counts = []
    for look in asked.looks:
        sure = [c.count for c in look.claims if c.text == "person" and c.certainty > SURE]
        faces = [c.count for c in look.claims if c.evidence == "face"]
        counts.append(max([*sure, *faces, 0]))
    total = sum(counts)
    if total == 0:
        return asked.say("no-people")
    found = asked.say("people", people=asked.teller.say("object-person", count=total))
    return replace(found, evidence=(str(total),))


def colour(asked: Asked) -> Found:
    """Of the thing that is named, else of the main subject, else of the whole photo.

    The colour of a person is not told (rule B6): that of the photo is.
    """
    key = asked.thing
    if key is not None and key != "person":
        seen = list(asked.seen(key))
        if not seen:
            return asked.not_seen(key)
        photo, claim = next(((p, c) for p, c in seen if c.colours), seen[0])
        if claim.colours:
            return _coloured(asked, photo, claim)
    elif key is None:
        subjects = [
            (photo, claim)
            for photo, look in enumerate(asked.looks)
            for claim in look.claims
            if claim.colours and claim.text != "person" and not look.lines
        ]
        if subjects:
            photo, claim = max(subjects, key=lambda one: area(one[1]))
            return _coloured(asked, photo, claim)
    names = next((names for look in asked.looks if (names := asked.teller.colours(look))), "")
    return asked.say("colours", colours=names) if names else asked.say("no-colour")


def _coloured(asked: Asked, photo: int, claim: Claim) -> Found:
    names = asked.teller.listed([asked.teller.say(f"colour-{key}") for key in claim.colours])
    one = asked.teller.thing(replace(claim, count=1))
    return Found(asked.numbered(photo, asked.teller.say("colour-of", thing=one, colours=names)))


def light(asked: Asked) -> Found:
    """Whether it is bright where the photo was taken; not which lamp is on."""
    seen = [Light.DARK if look.flaw is Flaw.DARK else look.light for look in asked.looks]
    known = [one for one in seen if one is not None]
    if not known:
        return cannot_tell(asked)
    return asked.say(f"light-{known[0]}")


def count(asked: Asked) -> Found | None:
    """How many of a thing; None when no thing is named (the text may know)."""
    key = asked.thing
    if key is None:
        return None
    if key == "person":
        return people(asked)
    claims = [claim for _, claim in asked.seen(key) if claim.evidence == "detector"]
    if not claims:
        seen = next((claim for _, claim in asked.seen(key)), None)
        found = asked.say("found", thing=asked.teller.thing(seen)) if seen else None
        return found or asked.not_seen(key)
    total = sum(claim.count for claim in claims)
    least = min(claim.certainty for claim in claims)
    thing = asked.teller.thing(replace(claims[0], count=total, certainty=least))
    return replace(asked.say("found-count", things=thing), evidence=(str(total),))


def where(asked: Asked) -> Found | None:
    """Where a thing is; None when none is named."""
    key = asked.thing
    if key is None:
        return None
    seen = list(asked.seen(key))
    placed = [(photo, claim) for photo, claim in seen if claim.box is not None]
    if not placed:
        return asked.say("found", thing=asked.teller.thing(seen[0][1])) if seen else None
    parts = [
        asked.numbered(
            photo,
            asked.teller.say(
                "found-at", thing=asked.teller.thing(claim), place=asked.places(photo, claim)
            ),
        )
        for photo, claim in placed
    ]
    return Found(" ".join(parts))


def side(asked: Asked) -> Found:
    """What is on one side of the photo ("on the left"), or of a thing on it ("left of the cup")."""
    wanted = side_of(asked.question, asked.phrases)
    if wanted is None or wanted is Side.DEPTH:
        return cannot_tell(asked)
    rest = after(asked.question, all_cues(asked.phrases, f"cue-photo-{wanted}"))
    key = asked_object(rest, asked.phrases)
    if key is None and asked.thing is not None and wanted is not Side.NEAR:
        return where(asked) or asked.not_seen(asked.thing)  # "is the cup on the left?"
    key = key or asked.thing
    if key is not None:
        return _beside(asked, key, wanted)
    if wanted is Side.NEAR:
        return cannot_tell(asked)
    found = [claim for look in asked.looks for claim in on_side(look, wanted)]
    return _listed(asked, found, f"place-{wanted}")


def _beside(asked: Asked, key: str, wanted: Side) -> Found:
    seen = list(asked.seen(key))
    anchor = next(((photo, claim) for photo, claim in seen if claim.box is not None), None)
    if anchor is None:
        return cannot_tell(asked) if seen else asked.not_seen(key)
    photo, claim = anchor
    return _listed(asked, beside(asked.looks[photo], claim, wanted), f"place-beside-{wanted}")


def _listed(asked: Asked, found: Sequence[Claim], phrase: str) -> Found:
    if not found:
        return asked.say("place-nothing")
    return asked.say(phrase, thing=asked.teller.listed([asked.teller.thing(one) for one in found]))


def cannot_tell(asked: Asked) -> Found:
    """What the analysis does not know, a person near can say."""
    return Found(asked.teller.say("cannot-tell"), declined=True)
