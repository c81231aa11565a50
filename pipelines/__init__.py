"""The four stages: annotate, plan, decode, replace; and the pipeline that runs them."""
