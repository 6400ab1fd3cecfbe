"""The same reading as lines, for screen readers and pipes: `kupmon --plain`. Nothing here needs Textual."""
