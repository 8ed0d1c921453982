// The floor of every command that runs on node: starts, does nothing, ends.
