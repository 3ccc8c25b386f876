import Foundation

/// One measured figure and what was aimed at.
struct Figure: Codable {
    enum Better: String, Codable {
        case higher, lower
    }

    let name: String
    let value: Double
    let unit: String
    let aim: Double?
    let better: Better

    var meetsAim: Bool? {
        aim.map { better == .higher ? value >= $0 : value <= $0 }
    }
}

/// The table that `make bench` prints, and the file it writes.
struct Report {
    private(set) var figures: [Figure] = []

    mutating func add(
        _ name: String, _ value: Double, _ unit: String, aim: Double? = nil, better: Figure.Better
    ) {
        let figure = Figure(name: name, value: value, unit: unit, aim: aim, better: better)
        figures.append(figure)
        print(Self.row(figure))
    }

    static func heading() {
        print("\(pad("measured", 44)) \(leftPad("value", 12)) \(pad("unit", 8)) \(leftPad("aim", 12))")
    }

    func write(to path: String) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
        try encoder.encode(figures).write(to: URL(fileURLWithPath: path))
    }

    private static func row(_ figure: Figure) -> String {
        let aim = figure.aim.map { (figure.better == .higher ? "≥ " : "≤ ") + number($0) } ?? ""
        let verdict = figure.meetsAim.map { $0 ? "  met" : "  missed" } ?? ""
        return "\(pad(figure.name, 44)) \(leftPad(number(figure.value), 12)) \(pad(figure.unit, 8)) "
            + leftPad(aim, 12) + verdict
    }

    private static func number(_ value: Double) -> String {
        value >= 100 ? String(format: "%.0f", value) : String(format: "%.2f", value)
    }

    private static func pad(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }

    private static func leftPad(_ text: String, _ width: Int) -> String {
        String(repeating: " ", count: max(0, width - text.count)) + text
    }
}
