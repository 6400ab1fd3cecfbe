"""The bundled archive behind `kupmon --sample`: ten days of invented news, served on loopback.

Outlets and persons are fictional, every outlet, page and address says so (`.example`). The archive goes
through the very same pipeline as real feeds: it is only a small web server and a `Config` that points at it.
"""

from kupmon.sample.archive import NOW
from kupmon.sample.server import PORT, Sample, serve

__all__ = ["NOW", "PORT", "Sample", "serve"]
