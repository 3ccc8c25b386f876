import Logging

/// `{"time":…,"level":…,"program":…,"message":…,` and the metadata, sorted, under its dotted keys `}`.
struct JSONLogLine: LogLine {
    private static let ownKeys: Set<String> = ["time", "level", "program", "message"]

    func written(_ record: LogRecord) -> String {
        var json = "{\"time\":\"\(record.time)\",\"level\":\"\(record.level)\""
        json += ",\"program\":\(Self.quoted(record.program)),\"message\":\(Self.quoted(record.message))"
        for (key, value) in record.metadata {
            let name = Self.ownKeys.contains(key) ? "metadata.\(key)" : key
            json += ",\(Self.quoted(name)):\(Self.json(value))"
        }
        return json + "}"
    }

    private static func json(_ value: Logger.MetadataValue) -> String {
        switch value {
        case .string(let text):
            return quoted(text)
        case .stringConvertible(let value):
            return quoted(value.description)
        case .array(let values):
            return "[\(values.map(json).joined(separator: ","))]"
        case .dictionary(let values):
            let pairs = values.sorted { $0.key < $1.key }.map { "\(quoted($0.key)):\(json($0.value))" }
            return "{\(pairs.joined(separator: ","))}"
        }
    }

    private static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.prefix(loggedCharactersMax).unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case "\r": quoted += "\\r"
            case "\t": quoted += "\\t"
            case "\u{0}"..."\u{1f}", "\u{2028}", "\u{2029}":
                let code = String(scalar.value, radix: 16)
                quoted += "\\u" + String(repeating: "0", count: 4 - code.count) + code
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}
