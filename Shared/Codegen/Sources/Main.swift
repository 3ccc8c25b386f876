import Foundation
import SwiftProtobuf
import SwiftProtobufPluginLibrary

/// Writes the Swift face of `proto/`, and the descriptor set that protoc-c makes its C of.
///
///     souk-codegen <descriptor set> <rewritten descriptor set> <folder for Swift>
///
/// The descriptor set is protoc's, with imports and comments. The names of the files that protoc-c has to be
/// given come out on standard output, one a line. The output depends on nothing but the input.
@main struct Main {
    static func main() {
        let arguments = CommandLine.arguments.dropFirst()
        guard arguments.count == 3 else {
            fail("usage: souk-codegen <descriptor set> <rewritten descriptor set> <folder for Swift>")
        }
        let paths = Array(arguments)
        do {
            let input = try Data(contentsOf: URL(fileURLWithPath: paths[0]))
            try generate(from: input, rewritten: paths[1], swift: paths[2])
        } catch {
            fail("\(error)")
        }
    }

    private static func generate(from input: Data, rewritten: String, swift: String) throws {
        let set = try Google_Protobuf_FileDescriptorSet(serializedBytes: input)
        let contract = try Contract(set)
        let forC = rewrite(set)
        var options = BinaryEncodingOptions()
        options.useDeterministicOrdering = true
        let bytes: Data = try forC.serializedBytes(options: options)
        try bytes.write(to: URL(fileURLWithPath: rewritten))
        for page in swiftPages(of: contract) { try page.write(in: swift) }
        for file in forC.file { print(file.name) }
    }

    private static func fail(_ message: String) -> Never {
        FileHandle.standardError.write(Data("souk-codegen: \(message)\n".utf8))
        exit(1)
    }
}

/// Every Swift file of a contract.
func swiftPages(of contract: Contract) -> [Page] {
    var pages = contract.packages.flatMap { package in
        [messagePage(package), packingPage(package), jsonPage(package)]
            + package.services.flatMap { [servicePage($0), clientPage($0), methodsPage($0)] }
    }
    pages.append(tablePage(contract))
    return pages
}
