"""The report: which measures there are, how they are run, and how the page is written."""
