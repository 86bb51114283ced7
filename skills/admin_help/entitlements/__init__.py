"""What am I entitled to: a short questionnaire, then amounts calculated with OpenFisca.

Nothing is stored: the answers live in the dialogue, and the dialogue ends with the result.
"""

from __future__ import annotations

from skills.admin_help.entitlements.errand import Entitlements

ERRAND = Entitlements()
