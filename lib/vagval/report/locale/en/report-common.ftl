### Words that all reports share.

page-skip = Skip to content
page-banner = Evaluation of tenders
page-contents = Contents
page-made-with = Made with vagval, open software for procurement and evaluation.
