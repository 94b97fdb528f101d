"""${message}.

`deploy` says when it runs: "pre" before the new code starts (it only adds; last release's code
must run on it), "post" when no old code runs any more (it takes away).
"""

import sqlalchemy as sa
from alembic import op

revision = ${repr(up_revision)}
down_revision = ${repr(down_revision)}
deploy = "pre"


def upgrade() -> None:
    ${upgrades if upgrades else "pass"}
