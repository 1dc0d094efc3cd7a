@testable import SiapEngine

/// Stopped by nobody.
var patient: Patience { Patience { nil } }
