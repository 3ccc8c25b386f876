// Written by Shared/Codegen from the .proto. Not edited by hand: `make proto` writes it again.
// swift-format-ignore-file

@testable import Contracts
import NIOCore

extension EverythingAPI.Sample: JSONMessage {
    init(json: ByteBuffer) throws { self = try parsed(json) }
    func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(3, "text", "text"),
        .init(1, "bytesField", "bytes_field"),
        .init(2, "bool", "bool"),
        .init(4, "int32", "int32"),
        .init(5, "int64", "int64"),
        .init(6, "uint32", "uint32"),
        .init(7, "uint64", "uint64"),
        .init(8, "sint32", "sint32"),
        .init(9, "sint64", "sint64"),
        .init(10, "fixed32", "fixed32"),
        .init(11, "fixed64", "fixed64"),
        .init(12, "sfixed32", "sfixed32"),
        .init(13, "sfixed64", "sfixed64"),
        .init(14, "mood", "mood"),
        .init(15, "inner", "inner"),
        .init(16, "time", "time"),
        .init(17, "texts", "texts"),
        .init(18, "manyBytes", "many_bytes"),
        .init(19, "bools", "bools"),
        .init(20, "int32s", "int32s"),
        .init(21, "sint64s", "sint64s"),
        .init(22, "fixed64s", "fixed64s"),
        .init(23, "moods", "moods"),
        .init(24, "inners", "inners"),
        .init(25, "times", "times"),
        .init(26, "maybeText", "maybe_text"),
        .init(27, "maybeInt64", "maybe_int64"),
        .init(28, "maybeBool", "maybe_bool"),
        .init(29, "maybeMood", "maybe_mood"),
        .init(30, "maybeBytes", "maybe_bytes"),
        .init(31, "labels", "labels"),
        .init(32, "innerByNumber", "inner_by_number"),
        .init(33, "numberByFlag", "number_by_flag"),
        .init(34, "moodByNumber", "mood_by_number"),
        .init(35, "timeByName", "time_by_name"),
        .init(36, "bytesByNumber", "bytes_by_number"),
        .init(37, "choiceText", "choice_text", oneof: 1),
        .init(38, "choiceNumber", "choice_number", oneof: 1),
        .init(39, "choiceInner", "choice_inner", oneof: 1),
        .init(40, "choiceTime", "choice_time", oneof: 1),
        .init(41, "choiceMood", "choice_mood", oneof: 1),
        .init(42, "choiceBytes", "choice_bytes", oneof: 1),
        .init(43, "choiceBool", "choice_bool", oneof: 1),
        .init(44, "class", "class"),
        .init(45, "base", "base"),
        .init(46, "default", "default"),
        .init(48, "init", "init"),
        .init(49, "in", "in"),
        .init(50, "int", "int"),
        .init(51, "imageUrl", "image_url"),
        .init(52, "orderIds", "order_ids"),
        .init(2000, "size", "size"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 3: self.text = try json.text()
            case 1: self.bytesField = try json.bytes()
            case 2: self.bool = try json.flag()
            case 4: self.int32 = try json.number()
            case 5: self.int64 = try json.number()
            case 6: self.uint32 = try json.number()
            case 7: self.uint64 = try json.number()
            case 8: self.sint32 = try json.number()
            case 9: self.sint64 = try json.number()
            case 10: self.fixed32 = try json.number()
            case 11: self.fixed64 = try json.number()
            case 12: self.sfixed32 = try json.number()
            case 13: self.sfixed64 = try json.number()
            case 14: self.mood = try json.choice()
            case 15: self.inner = try json.message()
            case 16: self.time = try json.time()
            case 17: self.texts = try json.list { (json) throws(FieldError) in try json.text() }
            case 18: self.manyBytes = try json.list { (json) throws(FieldError) in try json.bytes() }
            case 19: self.bools = try json.list { (json) throws(FieldError) in try json.flag() }
            case 20: self.int32s = try json.list { (json) throws(FieldError) in try json.number() }
            case 21: self.sint64s = try json.list { (json) throws(FieldError) in try json.number() }
            case 22: self.fixed64s = try json.list { (json) throws(FieldError) in try json.number() }
            case 23: self.moods = try json.list { (json) throws(FieldError) in try json.choice() }
            case 24: self.inners = try json.list { (json) throws(FieldError) in try json.message() }
            case 25: self.times = try json.list { (json) throws(FieldError) in try json.time() }
            case 26: self.maybeText = try json.text()
            case 27: self.maybeInt64 = try json.number()
            case 28: self.maybeBool = try json.flag()
            case 29: self.maybeMood = try json.choice()
            case 30: self.maybeBytes = try json.bytes()
            case 31: self.labels = try json.map { (json) throws(FieldError) in try json.text() }
            case 32: self.innerByNumber = try json.map { (json) throws(FieldError) in try json.message() }
            case 33: self.numberByFlag = try json.map { (json) throws(FieldError) in try json.number() }
            case 34: self.moodByNumber = try json.map { (json) throws(FieldError) in try json.choice() }
            case 35: self.timeByName = try json.map { (json) throws(FieldError) in try json.time() }
            case 36: self.bytesByNumber = try json.map { (json) throws(FieldError) in try json.bytes() }
            case 37: self.choice = .choiceText(try json.text())
            case 38: self.choice = .choiceNumber(try json.number())
            case 39: self.choice = .choiceInner(try json.message())
            case 40: self.choice = .choiceTime(try json.time())
            case 41: self.choice = .choiceMood(try json.choice())
            case 42: self.choice = .choiceBytes(try json.bytes())
            case 43: self.choice = .choiceBool(try json.flag())
            case 44: self.`class` = try json.text()
            case 45: self.base = try json.text()
            case 46: self.`default` = try json.text()
            case 48: self.`init` = try json.text()
            case 49: self.`in` = try json.list { (json) throws(FieldError) in try json.text() }
            case 50: self.int = try json.number()
            case 51: self.imageURL = try json.text()
            case 52: self.orderIDs = try json.list { (json) throws(FieldError) in try json.text() }
            case 2000: self.size = try json.choice()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.bytes("bytesField", self.bytesField)
            json.flag("bool", self.bool)
            json.text("text", self.text)
            json.number("int32", self.int32)
            json.number("int64", self.int64)
            json.number("uint32", self.uint32)
            json.number("uint64", self.uint64)
            json.number("sint32", self.sint32)
            json.number("sint64", self.sint64)
            json.number("fixed32", self.fixed32)
            json.number("fixed64", self.fixed64)
            json.number("sfixed32", self.sfixed32)
            json.number("sfixed64", self.sfixed64)
            json.choice("mood", self.mood)
            json.optional("inner", self.inner) { $0.value($1) }
            json.optional("time", self.time) { $0.value($1) }
            json.list("texts", self.texts) { $0.value($1) }
            json.list("manyBytes", self.manyBytes) { $0.value($1) }
            json.list("bools", self.bools) { $0.value($1) }
            json.list("int32s", self.int32s) { $0.value($1) }
            json.list("sint64s", self.sint64s) { $0.value($1) }
            json.list("fixed64s", self.fixed64s) { $0.value($1) }
            json.list("moods", self.moods) { $0.value($1) }
            json.list("inners", self.inners) { $0.value($1) }
            json.list("times", self.times) { $0.value($1) }
            json.optional("maybeText", self.maybeText) { $0.value($1) }
            json.optional("maybeInt64", self.maybeInt64) { $0.value($1) }
            json.optional("maybeBool", self.maybeBool) { $0.value($1) }
            json.optional("maybeMood", self.maybeMood) { $0.value($1) }
            json.optional("maybeBytes", self.maybeBytes) { $0.value($1) }
            json.map("labels", self.labels) { $0.value($1) }
            json.map("innerByNumber", self.innerByNumber) { $0.value($1) }
            json.map("numberByFlag", self.numberByFlag) { $0.value($1) }
            json.map("moodByNumber", self.moodByNumber) { $0.value($1) }
            json.map("timeByName", self.timeByName) { $0.value($1) }
            json.map("bytesByNumber", self.bytesByNumber) { $0.value($1) }
            if case .choiceText(let value) = self.choice {
                json.optional("choiceText", value) { $0.value($1) }
            }
            if case .choiceNumber(let value) = self.choice {
                json.optional("choiceNumber", value) { $0.value($1) }
            }
            if case .choiceInner(let value) = self.choice {
                json.optional("choiceInner", value) { $0.value($1) }
            }
            if case .choiceTime(let value) = self.choice {
                json.optional("choiceTime", value) { $0.value($1) }
            }
            if case .choiceMood(let value) = self.choice {
                json.optional("choiceMood", value) { $0.value($1) }
            }
            if case .choiceBytes(let value) = self.choice {
                json.optional("choiceBytes", value) { $0.value($1) }
            }
            if case .choiceBool(let value) = self.choice {
                json.optional("choiceBool", value) { $0.value($1) }
            }
            json.text("class", self.`class`)
            json.text("base", self.base)
            json.text("default", self.`default`)
            json.text("init", self.`init`)
            json.list("in", self.`in`) { $0.value($1) }
            json.optional("int", self.int) { $0.value($1) }
            json.text("imageUrl", self.imageURL)
            json.list("orderIds", self.orderIDs) { $0.value($1) }
            json.choice("size", self.size)
        }
    }
}

extension EverythingAPI.Sample.Inner: JSONMessage {
    init(json: ByteBuffer) throws { self = try parsed(json) }
    func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "name", "name"),
        .init(2, "numbers", "numbers"),
        .init(3, "deeper", "deeper"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.name = try json.text()
            case 2: self.numbers = try json.list { (json) throws(FieldError) in try json.number() }
            case 3: self.deeper = try json.message()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("name", self.name)
            json.list("numbers", self.numbers) { $0.value($1) }
            json.optional("deeper", self.deeper) { $0.value($1) }
        }
    }
}

extension EverythingAPI.Sample.Inner.Deeper: JSONMessage {
    init(json: ByteBuffer) throws { self = try parsed(json) }
    func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "text", "text", oneof: 1),
        .init(2, "mood", "mood", oneof: 1),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.what = .text(try json.text())
            case 2: self.what = .mood(try json.choice())
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            if case .text(let value) = self.what {
                json.optional("text", value) { $0.value($1) }
            }
            if case .mood(let value) = self.what {
                json.optional("mood", value) { $0.value($1) }
            }
        }
    }
}

extension EverythingAPI.Nothing: JSONMessage {
    init(json: ByteBuffer) throws { self = try parsed(json) }
    func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while try json.field(of: &object, Self.jsonFields) != nil {}
    }

    func write(to json: inout JSONWriter) {
        json.object { _ in }
    }
}
