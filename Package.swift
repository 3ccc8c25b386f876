// swift-tools-version: 6.2
// The one place that says who may import whom. A sixth service costs one line here and one folder.
import PackageDescription

let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]

/// Packs a program's relocations into a few kilobytes.
///
/// It reads 1.7 MB less when it starts, and keeps them out of its memory. Only lld writes them; glibc reads
/// them since 2.36, Debian 12's.
let programLinker: [LinkerSetting] = [
    .unsafeFlags(
        ["-use-ld=lld", "-Xlinker", "-z", "-Xlinker", "pack-relative-relocs"],
        .when(platforms: [.linux], configuration: .release))
]

// MARK: - Libraries from elsewhere (DESIGN: chosen for the field)

let nioCore = Target.Dependency.product(name: "NIOCore", package: "swift-nio")
let nioPosix = Target.Dependency.product(name: "NIOPosix", package: "swift-nio")
let nioEmbedded = Target.Dependency.product(name: "NIOEmbedded", package: "swift-nio")
let nioConcurrency = Target.Dependency.product(name: "NIOConcurrencyHelpers", package: "swift-nio")
let nioTLS = Target.Dependency.product(name: "NIOTLS", package: "swift-nio")
let nioSSL = Target.Dependency.product(name: "NIOSSL", package: "swift-nio-ssl")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let metrics = Target.Dependency.product(name: "Metrics", package: "swift-metrics")
let coreMetrics = Target.Dependency.product(name: "CoreMetrics", package: "swift-metrics")
let lifecycle = Target.Dependency.product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
let unixSignals = Target.Dependency.product(name: "UnixSignals", package: "swift-service-lifecycle")
let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let configuration = Target.Dependency.product(name: "Configuration", package: "swift-configuration")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let jwtKit = Target.Dependency.product(name: "JWTKit", package: "jwt-kit")
let deque = Target.Dependency.product(name: "DequeModule", package: "swift-collections")
let certificateReloading = Target.Dependency.product(
    name: "NIOCertificateReloading", package: "swift-nio-extras")

// MARK: - The shape of a target

func shared(
    _ name: String, _ dependencies: [Target.Dependency], tests more: [Target.Dependency] = [],
    exclude: [String] = []
) -> [Target] {
    [
        .target(name: name, dependencies: dependencies, path: "Shared/\(name)", swiftSettings: settings),
        tests(name, dependencies + more, exclude: exclude),
    ]
}

func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
    .testTarget(
        name: "\(name)Tests", dependencies: [.byName(name: name), "TestKit"] + dependencies, exclude: exclude,
        swiftSettings: settings)
}

/// A service: a library named after its folder, the program `souk-<name>` and its tests.
func service(_ name: String, _ more: [Target.Dependency] = []) -> [Target] {
    let dependencies: [Target.Dependency] =
        [
            "Values", "Contracts", "RPC", "Requests", "Storage", "Identity", "ServiceHost", logging,
            lifecycle,
        ] + more
    return [
        .target(
            name: name, dependencies: dependencies, path: "Services/\(name)", exclude: ["Main"],
            swiftSettings: settings),
        .executableTarget(
            name: "souk-\(name.lowercased())", dependencies: ["ServiceHost", .byName(name: name)],
            path: "Services/\(name)/Main", swiftSettings: settings, linkerSettings: programLinker),
        tests(name, dependencies),
    ]
}

// MARK: - The package

let sharedTargets: [[Target]] = [
    shared("Values", []),
    shared("Wire", [nioCore]),
    shared("Processes", ["Values"]),
    shared(
        "RPC",
        [
            "Values", "Wire", nioCore, nioPosix, nioTLS, nioSSL, nioConcurrency, certificateReloading,
            logging,
            metrics,
        ]),
    shared(
        "Contracts", ["CProto", "CProtobufC", "Values", "RPC", nioCore], tests: ["CEverything"],
        exclude: ["Golden", "golden.py"]),
    shared("Storage", ["Values", "CSQLite", deque, logging, metrics]),
    shared("Requests", ["Values", "RPC", "Contracts", "Storage", crypto]),
    shared("Identity", ["Values", "RPC", "Contracts", jwtKit, crypto, deque, logging]),
    shared(
        "ServiceHost",
        [
            "Values", "RPC", "Contracts", "Storage", "Identity", lifecycle, unixSignals, configuration,
            logging, metrics, coreMetrics,
        ]),
    [
        .systemLibrary(name: "CProtobufC", path: "Shared/CProtobufC", pkgConfig: "libprotobuf-c"),
        .target(
            name: "CProto", dependencies: ["CProtobufC"], path: "Shared/CProto",
            linkerSettings: [.linkedLibrary("protobuf-c")]),
        .systemLibrary(name: "CSQLite", path: "Shared/CSQLite", pkgConfig: "sqlite3"),
        .systemLibrary(name: "CArgon2", path: "Shared/CArgon2", pkgConfig: "libargon2"),
        .target(
            name: "CPhoneNumber", path: "Shared/CPhoneNumber",
            linkerSettings: [.linkedLibrary("phonenumber")]),
    ],
]

let serviceTargets: [[Target]] = [
    service("Accounts", ["CPhoneNumber", "Processes", crypto]),
    service("Messaging"),
    service("Commerce"),
    service("Payments", ["CArgon2", crypto, deque]),
    service("Billing"),
]

let edgeTargets: [[Target]] = [
    [
        .target(
            name: "Gateway",
            dependencies: ["Values", "Contracts", "RPC", "Identity", "ServiceHost", logging, lifecycle],
            path: "Services/Gateway", exclude: ["Main"], swiftSettings: settings),
        .executableTarget(
            name: "souk-gateway", dependencies: ["ServiceHost", "Gateway"], path: "Services/Gateway/Main",
            swiftSettings: settings, linkerSettings: programLinker),
        tests("Gateway", ["Values", "Contracts", "RPC", nioCore]),
        .target(
            name: "CommandLine",
            dependencies: [
                "Values", "Contracts", "RPC", "Identity", "Storage", "Processes", arguments, crypto, nioCore,
                logging, unixSignals,
            ],
            path: "Services/CommandLine", exclude: ["Main"], swiftSettings: settings),
        .executableTarget(
            name: "souk", dependencies: ["CommandLine"], path: "Services/CommandLine/Main",
            swiftSettings: settings),
        tests("CommandLine", ["Values", "Contracts", "RPC", "Storage", crypto]),
    ]
]

let testTargets: [Target] = [
    .target(
        name: "CEverything", dependencies: ["CProto", "CProtobufC"], path: "Tests/Everything",
        exclude: ["souk/everything/v1/everything.proto"]),
    .target(
        name: "TestKit",
        dependencies: [
            "Values", "RPC", "Contracts", "Storage", "Identity", "ServiceHost", crypto, logging,
        ],
        path: "Tests/TestKit", swiftSettings: settings),
    .testTarget(
        name: "SystemTests",
        dependencies: ["Values", "RPC", "Contracts", "Identity", "TestKit", nioCore],
        swiftSettings: settings),
    .testTarget(name: "TidyTests", dependencies: ["Contracts", "RPC"], swiftSettings: settings),
    .executableTarget(
        name: "souk-bench",
        dependencies: [
            "Values", "RPC", "Contracts", "Storage", "Requests", "Commerce", "TestKit", nioCore, arguments,
            crypto,
        ],
        path: "Tests/Benchmarks", swiftSettings: settings),
]

let package = Package(
    name: "souk",
    platforms: [.macOS(.v15)],
    dependencies: [
        .package(url: "https://github.com/apple/swift-nio.git", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-ssl.git", from: "2.37.6"),
        .package(url: "https://github.com/apple/swift-nio-extras.git", from: "1.35.2"),
        .package(url: "https://github.com/apple/swift-collections.git", from: "1.6.0"),
        .package(url: "https://github.com/apple/swift-log.git", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-metrics.git", from: "2.13.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle.git", from: "2.13.0"),
        .package(url: "https://github.com/apple/swift-argument-parser.git", from: "1.8.2"),
        .package(
            url: "https://github.com/apple/swift-configuration.git", from: "1.4.0",
            traits: [.defaults, "CommandLineArguments"]),
        .package(url: "https://github.com/apple/swift-crypto.git", from: "4.5.2"),
        .package(url: "https://github.com/vapor/jwt-kit.git", from: "5.7.1"),
    ],
    targets: (sharedTargets + serviceTargets + edgeTargets).flatMap { $0 } + testTargets,
    cxxLanguageStandard: .cxx17
)
