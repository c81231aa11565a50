"""Engines that share an archive out over a cluster: Ray Data and Spark."""
