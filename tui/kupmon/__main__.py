"""`python -m kupmon`."""

from kupmon.cli import main

if __name__ == "__main__":
    main()
