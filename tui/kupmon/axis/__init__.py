"""What the news is about: places, relevance to the axis, and the part of a long report that concerns it."""
