/// What stands first in a date with slashes.
public enum DateOrder: Sendable, Hashable { case dayFirst, monthFirst }
