import Foundation
import SwiftProtobuf
import SwiftProtobufPluginLibrary

/// Writes the Swift face of `proto/`, and the descriptor set that protoc-c makes its C of.
///
///     souk-codegen <descriptor set> <rewritten descriptor set> <folder for Swift> <module of the C>
///
/// The descriptor set is protoc's, with imports and comments. The names of the files that protoc-c has to be
/// given come out on standard output, one a line. The output depends on nothing but the input.
/// With a module other than CProto the Swift is meant for a test target beside Contracts.
@main struct Main {
    static func main() {
        let arguments = CommandLine.arguments.dropFirst()
        guard arguments.count == 4 else {
            fail("usage: souk-codegen <descriptor set> <rewritten set> <folder for Swift> <module of the C>")
        }
        let paths = Array(arguments)
        do {
            let input = try Data(contentsOf: URL(fileURLWithPath: paths[0]))
            try generate(from: input, rewritten: paths[1], swift: paths[2], place: Place(cModule: paths[3]))
        } catch {
            fail("\(error)")
        }
    }

    private static func generate(from input: Data, rewritten: String, swift: String, place: Place) throws {
        let set = try Google_Protobuf_FileDescriptorSet(serializedBytes: input)
        let contract = try Contract(set)
        let forC = rewrite(set)
        var options = BinaryEncodingOptions()
        options.useDeterministicOrdering = true
        let bytes: Data = try forC.serializedBytes(options: options)
        try bytes.write(to: URL(fileURLWithPath: rewritten))
        for page in swiftPages(of: contract, in: place) { try page.write(in: swift) }
        for file in forC.file where place.isContracts || file.package.hasPrefix("\(optionsPackage).") {
            print(file.name)
        }
    }

    private static func fail(_ message: String) -> Never {
        FileHandle.standardError.write(Data("souk-codegen: \(message)\n".utf8))
        exit(1)
    }
}

/// Where the Swift is going to live.
struct Place {
    let cModule: String

    var isContracts: Bool { cModule == "CProto" }
    /// What every file imports to see Contracts' own helpers, unless it is a part of Contracts.
    var imports: [String] { isContracts ? [] : ["@testable import Contracts"] }
    var cImports: [String] { isContracts ? ["import CProto"] : ["import CProto", "import \(cModule)"] }
}

/// Every Swift file of a contract.
func swiftPages(of contract: Contract, in place: Place) -> [Page] {
    var pages = contract.packages.flatMap { package in
        [messagePage(package, place), packingPage(package, place), jsonPage(package, place)]
            + package.services.flatMap { service in
                [servicePage(service, place), clientPage(service, place), methodsPage(service, place)]
            }
    }
    if place.isContracts { pages.append(tablePage(contract)) }
    return pages
}
