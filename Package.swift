// swift-tools-version: 6.2
import PackageDescription

/// One set of rules for every room; see ARCHITECTURE.md for who may import whom.
let house: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

func room(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: house)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
    .testTarget(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: house)
}

let package = Package(
    name: "siap",
    products: [
        .executable(name: "siap", targets: ["siap"]),
        // For Benchmarks, which is a package of its own.
        .library(
            name: "SiapRooms",
            targets: ["SiapText", "SiapData", "SiapSyntax", "SiapFiles", "SiapSession", "CReadinessPack"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
    ],
    targets: [
        room("SiapText", []),
        .target(name: "CRowMasks"),
        room("SiapColumns", ["CRowMasks"]),
        room("SiapData", ["SiapText", "SiapColumns"]),
        room("SiapSyntax", ["SiapText"]),
        room("SiapSemantics", ["SiapText", "SiapSyntax", "SiapData"]),
        room("SiapEngine", ["SiapText", "SiapColumns", "SiapSemantics", "SiapData"]),
        room("SiapSQL", ["SiapText", "SiapSemantics", "SiapData"]),
        room("SiapRender", ["SiapText", "SiapData"]),
        room("SiapFiles", ["SiapText", "SiapColumns", "SiapData"]),
        room("SiapWorkspace", ["SiapText", "CSQLite"]),
        room("SiapSynth", ["SiapText", "SiapData", "SiapFiles"]),
        room("SiapPages", ["SiapText"]),
        .target(name: "CReadinessPack", exclude: ["README.md"]),
        .systemLibrary(name: "CSQLite", providers: [.apt(["libsqlite3-dev"])]),
        .target(name: "CLineEditor", linkerSettings: [.linkedLibrary("edit")]),
        room("SiapMessages", ["SiapText", "SiapRender"]),
        room(
            "SiapWords",
            ["SiapText", "SiapData", "SiapSyntax", "SiapSemantics", "SiapEngine", "SiapRender", "SiapMessages"]),
        room("SiapCompletion", ["SiapText", "SiapColumns", "SiapData", "SiapSyntax", "SiapSemantics"]),
        room("SiapLessons", ["SiapText", "SiapSyntax", "SiapData", "SiapRender"]),
        room("SiapReports", ["SiapText", "SiapData", "SiapRender", "SiapPages"]),
        room("SiapSuppression", ["SiapData", "SiapSemantics"]),
        room("SiapRecords", ["SiapText", "SiapData", "SiapSemantics", "SiapEngine", "SiapRender", "SiapWorkspace"]),
        room("SiapFollowUps", ["SiapText", "SiapSyntax", "SiapSemantics"]),
        room(
            "SiapSession",
            [
                "SiapLessons", "SiapReports", "SiapSuppression", "SiapRecords", "SiapFollowUps", "SiapCompletion",
                "SiapWords", "SiapMessages", "SiapText",
                "SiapSyntax", "SiapSemantics", "SiapEngine", "SiapSQL", "SiapData", "SiapRender",
                "SiapFiles", "SiapWorkspace", "SiapPages",
            ]),
        room(
            "SiapShell",
            [
                "SiapCompletion", "SiapMessages", "SiapText", "SiapSyntax", "SiapData", "SiapSession", "SiapFiles",
                "SiapRender", "CLineEditor",
            ]),
        .executableTarget(
            name: "siap",
            dependencies: [
                "SiapText", "SiapData", "SiapSyntax", "SiapEngine", "SiapRender", "SiapShell", "SiapSession",
                "SiapFiles",
                "SiapSynth", "CReadinessPack",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: house),
        .target(name: "TestSupport", path: "Tests/Support", swiftSettings: house),
        tests("TextTests", ["SiapText"]),
        tests("SyntaxTests", ["SiapText", "SiapSyntax"]),
        tests("ColumnsTests", ["SiapColumns", "TestSupport"]),
        tests("DataTests", ["SiapColumns", "SiapText", "SiapData", "TestSupport"]),
        tests("EngineTests", ["SiapText", "SiapData", "SiapSemantics", "SiapEngine", "TestSupport"]),
        tests("SQLTests", ["SiapText", "SiapData", "SiapSyntax", "SiapSemantics", "SiapSQL"]),
        tests("ShellTests", ["SiapText", "SiapData", "SiapSession", "SiapFiles", "SiapCompletion", "SiapShell"]),
        tests("SynthTests", ["SiapText", "SiapData", "SiapFiles", "SiapSynth"]),
        tests("FilesTests", ["SiapColumns", "SiapText", "SiapData", "SiapFiles"]),
        tests("WorkspaceTests", ["SiapWorkspace"]),
        tests("RenderTests", ["SiapText", "SiapData", "SiapRender"]),
        tests("PagesTests", ["TestSupport", "SiapText", "SiapPages"]),
        tests(
            "SessionTests",
            [
                "TestSupport", "SiapText", "SiapSyntax", "SiapData", "SiapSemantics", "SiapEngine", "SiapRender",
                "SiapMessages", "SiapWords",
                "SiapCompletion", "SiapSession", "SiapLessons", "SiapReports", "SiapSuppression", "SiapRecords",
                "SiapFollowUps", "SiapFiles", "CReadinessPack",
            ]),
        tests(
            "GoldenTests",
            [
                "TestSupport", "SiapMessages", "SiapWords", "SiapCompletion", "SiapText", "SiapSyntax", "SiapData",
                "SiapSemantics", "SiapEngine", "SiapRender",
                "SiapFiles", "SiapSession", "SiapLessons", "SiapReports", "SiapSuppression", "SiapRecords",
                "SiapFollowUps",
                "CReadinessPack",
            ],
            exclude: ["Cases", "verify.py"]),
    ]
)
