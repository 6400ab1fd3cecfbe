"""What was learned from labelled articles: which of the facts that the rules read are probably none.

`tools/learn.py` makes the two files of weights beside this module:

* `wording.bin`: how much each stem, pair of stems and concept of the dictionary speaks for a fact of a kind
  in its sentence. Learned from labels and from the project's own examples, see `wording.Wording`.
* `points.json`: how many points for or against a fact its traits are worth. Learned from what elder versions
  of the rules read in articles that they had never been tuned on, see `traits` and `doubt`.

Nothing here finds, fills or words anything: it only leaves out.
"""
