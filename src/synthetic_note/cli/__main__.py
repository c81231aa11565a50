"""`python -m synthetic_note.cli`."""

import sys

from . import main

sys.exit(main())
