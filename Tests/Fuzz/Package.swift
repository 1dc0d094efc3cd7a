// swift-tools-version: 6.2
import PackageDescription

/// A package of its own, built with `-sanitize=fuzzer` by run.sh, so that whoever builds or tests siap pays nothing for
/// it.
let package = Package(
    name: "siap-fuzz",
    dependencies: [.package(name: "siap", path: "../..")],
    targets: [
        .executableTarget(
            name: "siap-fuzz",
            dependencies: [.product(name: "SiapRooms", package: "siap")],
            swiftSettings: [
                .swiftLanguageMode(.v6), .enableUpcomingFeature("ExistentialAny"),
                .unsafeFlags(["-sanitize=fuzzer", "-parse-as-library"]),
            ],
            linkerSettings: [.unsafeFlags(["-sanitize=fuzzer"])])
    ]
)
