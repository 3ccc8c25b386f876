// swift-tools-version: 6.2
// The contract generator: a package of its own, so that nothing that runs ever links swift-protobuf.
import PackageDescription

let package = Package(
    name: "codegen",
    platforms: [.macOS(.v15)],
    dependencies: [.package(url: "https://github.com/apple/swift-protobuf.git", exact: "1.39.0")],
    targets: [
        .executableTarget(
            name: "souk-codegen",
            dependencies: [.product(name: "SwiftProtobufPluginLibrary", package: "swift-protobuf")],
            path: "Sources",
            swiftSettings: [.swiftLanguageMode(.v6), .treatAllWarnings(as: .error)])
    ]
)
