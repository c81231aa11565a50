"""Utility: what a model learns from one data set, measured on another, real one."""
