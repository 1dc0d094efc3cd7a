// swift-tools-version: 6.2
import PackageDescription

/// A package of its own, so that whoever builds siap never resolves or compiles what only the benchmarks need.
let package = Package(
    name: "siap-benchmarks",
    dependencies: [.package(name: "siap", path: "..")],
    targets: [
        .executableTarget(
            name: "siap-bench",
            dependencies: [.product(name: "SiapRooms", package: "siap")],
            swiftSettings: [.swiftLanguageMode(.v6), .enableUpcomingFeature("ExistentialAny")])
    ]
)
