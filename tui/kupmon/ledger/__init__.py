"""Across articles: which are one story, who really speaks, what is claimed, where sides differ.

Pure: values in, values out; the order in which articles come changes nothing.
"""
