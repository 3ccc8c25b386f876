// Written by Shared/Codegen from the .proto. Not edited by hand: `make proto` writes it again.
// swift-format-ignore-file

@testable import Contracts
import Values

/// Every kind of field and call that the generator knows, for its tests: what our contract has not needed yet
/// is tried here, so that it works on the day it does.
enum EverythingAPI {}

extension EverythingAPI {
    enum Mood: ContractEnum {
        case unspecified
        case good
        /// A word that Swift keeps for itself.
        case `default`
        case belowZero
        /// A value that this program is too old to know.
        case unrecognized(Int32)

        static let names: [(name: String, value: Mood)] = [
            ("MOOD_UNSPECIFIED", .unspecified),
            ("MOOD_GOOD", .good),
            ("MOOD_DEFAULT", .`default`),
            ("MOOD_BELOW_ZERO", .belowZero),
        ]

        init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .good
            case 2: self = .`default`
            case -3: self = .belowZero
            default: self = .unrecognized(rawValue)
            }
        }

        var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .good: 1
            case .`default`: 2
            case .belowZero: -3
            case .unrecognized(let rawValue): rawValue
            }
        }
    }
}

extension EverythingAPI {
    /// The numbers of the fields are not in order, on purpose.
    struct Sample: ContractMessage {
        var text: String
        var bytesField: [UInt8]
        var bool: Bool
        var int32: Int32
        var int64: Int64
        var uint32: UInt32
        var uint64: UInt64
        var sint32: Int32
        var sint64: Int64
        var fixed32: UInt32
        var fixed64: UInt64
        var sfixed32: Int32
        var sfixed64: Int64
        var mood: Mood
        var inner: Sample.Inner?
        var time: Timestamp?
        var texts: [String]
        var manyBytes: [[UInt8]]
        var bools: [Bool]
        var int32s: [Int32]
        var sint64s: [Int64]
        var fixed64s: [UInt64]
        var moods: [Mood]
        var inners: [Sample.Inner]
        var times: [Timestamp]
        var maybeText: String?
        var maybeInt64: Int64?
        var maybeBool: Bool?
        var maybeMood: Mood?
        var maybeBytes: [UInt8]?
        var labels: [String: String]
        var innerByNumber: [Int32: Sample.Inner]
        var numberByFlag: [Bool: Int64]
        var moodByNumber: [UInt64: Mood]
        var timeByName: [String: Timestamp]
        var bytesByNumber: [Int32: [UInt8]]
        var choice: OneOf_Choice?
        /// Names that C, C++ or Swift keep for themselves.
        var `class`: String
        var base: String
        var `default`: String
        var `init`: String
        var `in`: [String]
        var int: Int32?
        var imageURL: String
        var orderIDs: [String]
        var size: Sample.Size

        init(
            text: String = "",
            bytesField: [UInt8] = [],
            bool: Bool = false,
            int32: Int32 = 0,
            int64: Int64 = 0,
            uint32: UInt32 = 0,
            uint64: UInt64 = 0,
            sint32: Int32 = 0,
            sint64: Int64 = 0,
            fixed32: UInt32 = 0,
            fixed64: UInt64 = 0,
            sfixed32: Int32 = 0,
            sfixed64: Int64 = 0,
            mood: Mood = .unspecified,
            inner: Sample.Inner? = nil,
            time: Timestamp? = nil,
            texts: [String] = [],
            manyBytes: [[UInt8]] = [],
            bools: [Bool] = [],
            int32s: [Int32] = [],
            sint64s: [Int64] = [],
            fixed64s: [UInt64] = [],
            moods: [Mood] = [],
            inners: [Sample.Inner] = [],
            times: [Timestamp] = [],
            maybeText: String? = nil,
            maybeInt64: Int64? = nil,
            maybeBool: Bool? = nil,
            maybeMood: Mood? = nil,
            maybeBytes: [UInt8]? = nil,
            labels: [String: String] = [:],
            innerByNumber: [Int32: Sample.Inner] = [:],
            numberByFlag: [Bool: Int64] = [:],
            moodByNumber: [UInt64: Mood] = [:],
            timeByName: [String: Timestamp] = [:],
            bytesByNumber: [Int32: [UInt8]] = [:],
            choice: OneOf_Choice? = nil,
            `class`: String = "",
            base: String = "",
            `default`: String = "",
            `init`: String = "",
            `in`: [String] = [],
            int: Int32? = nil,
            imageURL: String = "",
            orderIDs: [String] = [],
            size: Sample.Size = .unspecified
        ) {
            self.text = text
            self.bytesField = bytesField
            self.bool = bool
            self.int32 = int32
            self.int64 = int64
            self.uint32 = uint32
            self.uint64 = uint64
            self.sint32 = sint32
            self.sint64 = sint64
            self.fixed32 = fixed32
            self.fixed64 = fixed64
            self.sfixed32 = sfixed32
            self.sfixed64 = sfixed64
            self.mood = mood
            self.inner = inner
            self.time = time
            self.texts = texts
            self.manyBytes = manyBytes
            self.bools = bools
            self.int32s = int32s
            self.sint64s = sint64s
            self.fixed64s = fixed64s
            self.moods = moods
            self.inners = inners
            self.times = times
            self.maybeText = maybeText
            self.maybeInt64 = maybeInt64
            self.maybeBool = maybeBool
            self.maybeMood = maybeMood
            self.maybeBytes = maybeBytes
            self.labels = labels
            self.innerByNumber = innerByNumber
            self.numberByFlag = numberByFlag
            self.moodByNumber = moodByNumber
            self.timeByName = timeByName
            self.bytesByNumber = bytesByNumber
            self.choice = choice
            self.`class` = `class`
            self.base = base
            self.`default` = `default`
            self.`init` = `init`
            self.`in` = `in`
            self.int = int
            self.imageURL = imageURL
            self.orderIDs = orderIDs
            self.size = size
        }

        enum OneOf_Choice: Hashable, Sendable {
            case choiceText(String)
            case choiceNumber(Int32)
            case choiceInner(Sample.Inner)
            case choiceTime(Timestamp)
            case choiceMood(Mood)
            case choiceBytes([UInt8])
            case choiceBool(Bool)
        }

        enum Size: ContractEnum {
            case unspecified
            case large
            /// A value that this program is too old to know.
            case unrecognized(Int32)

            static let names: [(name: String, value: Size)] = [
                ("SIZE_UNSPECIFIED", .unspecified),
                ("SIZE_LARGE", .large),
            ]

            init(rawValue: Int32) {
                switch rawValue {
                case 0: self = .unspecified
                case 1: self = .large
                default: self = .unrecognized(rawValue)
                }
            }

            var rawValue: Int32 {
                switch self {
                case .unspecified: 0
                case .large: 1
                case .unrecognized(let rawValue): rawValue
                }
            }
        }

        struct Inner: ContractMessage {
            var name: String
            var numbers: [Int32]
            var deeper: Sample.Inner.Deeper?

            init(name: String = "", numbers: [Int32] = [], deeper: Sample.Inner.Deeper? = nil) {
                self.name = name
                self.numbers = numbers
                self.deeper = deeper
            }

            struct Deeper: ContractMessage {
                var what: OneOf_What?

                init(what: OneOf_What? = nil) {
                    self.what = what
                }

                enum OneOf_What: Hashable, Sendable {
                    case text(String)
                    case mood(Mood)
                }
            }
        }
    }
}

extension EverythingAPI {
    struct Nothing: ContractMessage {

        init() {}
    }
}
