"""Parts of a screen that know nothing of news."""
