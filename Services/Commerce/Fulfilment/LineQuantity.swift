import Contracts
import RPC
import Storage
import Values

/// Some or all pieces of one line of an order.
struct LineQuantity: Hashable, Sendable {
    /// Position of the line, from 0.
    let line: Int
    let quantity: Int64
}

extension OrdersAPI.LineQuantity {
    init(_ line: LineQuantity) {
        self.init(line: Int32(clamping: line.line), quantity: line.quantity)
    }
}

extension [LineQuantity] {
    /// What a request names, each line at most once and at most so many pieces of it as are left; by line,
    /// whatever the order of the request.
    ///
    /// Throws LINES_INVALID and QUANTITY_INVALID naming the field.
    init(_ messages: [OrdersAPI.LineQuantity], of left: [Int64], field: String) throws {
        var named: Set<Int32> = []
        self = try messages.enumerated().map { index, message in
            let field = "\(field)[\(index)]"
            guard left.indices.contains(Int(message.line)), named.insert(message.line).inserted else {
                throw Refusal.linesInvalid(
                    "\(field).line", rule: "0 to \(left.count - 1), each at most once",
                    current: "\(message.line)")
            }
            let most = left[Int(message.line)]
            guard message.quantity >= 1, message.quantity <= most else {
                let rule = most > 0 ? "1 to \(most)" : "none is left of this line"
                throw Refusal.quantityInvalid("\(field).quantity", rule: rule, current: message.quantity)
            }
            return LineQuantity(line: Int(message.line), quantity: message.quantity)
        }.sorted { $0.line < $1.line }
    }

    /// Whether a repeated request names the same lines, in whatever order.
    func isSame(as messages: [OrdersAPI.LineQuantity]) -> Bool {
        count == messages.count && Set(map { OrdersAPI.LineQuantity($0) }) == Set(messages)
    }
}

extension Order {
    /// How many pieces of each line have been shipped.
    var shippedQuantities: [Int64] {
        quantities(of: shipments.flatMap(\.lines))
    }

    /// How many pieces of each line may still go back to stock by a refund.
    ///
    /// Those that were sold, or of an order that is captured as it ships those that were shipped, less those
    /// that went back or are about to.
    var restockableQuantities: [Int64] {
        let sold = captureMode == .asShipped ? shippedQuantities : lines.map(\.quantity)
        let back = quantities(of: refunds.filter { $0.state != .refused }.flatMap(\.restocked))
        return zip(sold, back).map { $0 - $1 }
    }

    /// How many pieces of each line are there to be shipped.
    ///
    /// Captured whole, those that a refund put back to stock are for sale again and not there any more.
    var shippableQuantities: [Int64] {
        let left = zip(lines, shippedQuantities).map { $0.quantity - $1 }
        guard captureMode == .whole else { return left }
        let back = quantities(of: refunds.filter { $0.state != .refused }.flatMap(\.restocked))
        return zip(left, back).map { max(0, $0 - $1) }
    }

    /// What has not been shipped and can be.
    var unshipped: [LineQuantity] {
        shippableQuantities.enumerated().compactMap { index, left in
            left > 0 ? LineQuantity(line: index, quantity: left) : nil
        }
    }

    func quantities(of parts: [LineQuantity]) -> [Int64] {
        parts.reduce(into: lines.map { _ in 0 }) { $0[$1.line] += $1.quantity }
    }
}
