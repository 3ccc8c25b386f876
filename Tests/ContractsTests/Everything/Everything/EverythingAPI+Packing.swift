// Written by Shared/Codegen from the .proto. Not edited by hand: `make proto` writes it again.
// swift-format-ignore-file

import CEverything
import CProto
@testable import Contracts
import NIOCore

extension EverythingAPI.Sample: PackedMessage {
    typealias C = Souk__Everything__V1__Sample
    static let messageName = "souk.everything.v1.Sample"

    init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__everything__v1__sample__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.text = try CFieldReader.text(c.pointee.text, "text")
        self.bytesField = CFieldReader.bytes(c.pointee.bytes_field)
        self.bool = c.pointee.bool_field != 0
        self.int32 = c.pointee.int32
        self.int64 = c.pointee.int64
        self.uint32 = c.pointee.uint32
        self.uint64 = c.pointee.uint64
        self.sint32 = c.pointee.sint32
        self.sint64 = c.pointee.sint64
        self.fixed32 = c.pointee.fixed32
        self.fixed64 = c.pointee.fixed64
        self.sfixed32 = c.pointee.sfixed32
        self.sfixed64 = c.pointee.sfixed64
        self.mood = EverythingAPI.Mood(rawValue: c.pointee.mood)
        self.inner = try CFieldReader.message(c.pointee.inner, "inner")
        self.time = try CFieldReader.time(c.pointee.time, "time")
        self.texts = try CFieldReader.texts(c.pointee.n_texts, c.pointee.texts, "texts")
        self.manyBytes = CFieldReader.bytesList(c.pointee.n_many_bytes, c.pointee.many_bytes)
        self.bools = CFieldReader.flags(c.pointee.n_bools, c.pointee.bools)
        self.int32s = CFieldReader.numbers(c.pointee.n_int32s, c.pointee.int32s)
        self.sint64s = CFieldReader.numbers(c.pointee.n_sint64s, c.pointee.sint64s)
        self.fixed64s = CFieldReader.numbers(c.pointee.n_fixed64s, c.pointee.fixed64s)
        self.moods = CFieldReader.choices(c.pointee.n_moods, c.pointee.moods)
        self.inners = try CFieldReader.messages(c.pointee.n_inners, c.pointee.inners, "inners")
        self.times = try CFieldReader.times(c.pointee.n_times, c.pointee.times, "times")
        self.maybeText =
            c.pointee._maybe_text_case.rawValue == 26 ? try CFieldReader.text(c.pointee.maybe_text, "maybe_text") : nil
        self.maybeInt64 = c.pointee._maybe_int64_case.rawValue == 27 ? c.pointee.maybe_int64 : nil
        self.maybeBool = c.pointee._maybe_bool_case.rawValue == 28 ? c.pointee.maybe_bool != 0 : nil
        self.maybeMood =
            c.pointee._maybe_mood_case.rawValue == 29 ? EverythingAPI.Mood(rawValue: c.pointee.maybe_mood) : nil
        self.maybeBytes =
            c.pointee._maybe_bytes_case.rawValue == 30 ? CFieldReader.bytes(c.pointee.maybe_bytes) : nil
        self.labels = try CFieldReader.map(c.pointee.n_labels, c.pointee.labels, "labels") {
            (pair) throws(FieldError) in
            (try CFieldReader.text(pair.pointee.key, "key"), try CFieldReader.text(pair.pointee.value, "value"))
        }
        self.innerByNumber =
            try CFieldReader.map(c.pointee.n_inner_by_number, c.pointee.inner_by_number, "inner_by_number") {
            (pair) throws(FieldError) in
            (pair.pointee.key, try CFieldReader.message(pair.pointee.value, "value") ?? EverythingAPI.Sample.Inner())
        }
        self.numberByFlag =
            try CFieldReader.map(c.pointee.n_number_by_flag, c.pointee.number_by_flag, "number_by_flag") {
            (pair) throws(FieldError) in
            (pair.pointee.key != 0, pair.pointee.value)
        }
        self.moodByNumber =
            try CFieldReader.map(c.pointee.n_mood_by_number, c.pointee.mood_by_number, "mood_by_number") {
            (pair) throws(FieldError) in
            (pair.pointee.key, EverythingAPI.Mood(rawValue: pair.pointee.value))
        }
        self.timeByName =
            try CFieldReader.map(c.pointee.n_time_by_name, c.pointee.time_by_name, "time_by_name") {
            (pair) throws(FieldError) in
            (try CFieldReader.text(pair.pointee.key, "key"), try CFieldReader.time(pair.pointee.value, "value") ?? CFieldReader.epoch)
        }
        self.bytesByNumber =
            try CFieldReader.map(c.pointee.n_bytes_by_number, c.pointee.bytes_by_number, "bytes_by_number") {
            (pair) throws(FieldError) in
            (pair.pointee.key, CFieldReader.bytes(pair.pointee.value))
        }
        switch c.pointee.choice_case.rawValue {
        case 37:
            self.choice = .choiceText(try CFieldReader.text(c.pointee.choice_text, "choice_text"))
        case 38:
            self.choice = .choiceNumber(c.pointee.choice_number)
        case 39:
            self.choice =
                try CFieldReader.message(c.pointee.choice_inner, "choice_inner").map { .choiceInner($0) }
        case 40:
            self.choice = try CFieldReader.time(c.pointee.choice_time, "choice_time").map { .choiceTime($0) }
        case 41:
            self.choice = .choiceMood(EverythingAPI.Mood(rawValue: c.pointee.choice_mood))
        case 42:
            self.choice = .choiceBytes(CFieldReader.bytes(c.pointee.choice_bytes))
        case 43:
            self.choice = .choiceBool(c.pointee.choice_bool != 0)
        default: self.choice = nil
        }
        self.`class` = try CFieldReader.text(c.pointee.class_field, "class")
        self.base = try CFieldReader.text(c.pointee.base_field, "base")
        self.`default` = try CFieldReader.text(c.pointee.default_field, "default")
        self.`init` = try CFieldReader.text(c.pointee.init_field, "init")
        self.`in` = try CFieldReader.texts(c.pointee.n_in, c.pointee.in, "in")
        self.int = c.pointee._int_case.rawValue == 50 ? c.pointee.int_field : nil
        self.imageURL = try CFieldReader.text(c.pointee.image_url, "image_url")
        self.orderIDs = try CFieldReader.texts(c.pointee.n_order_ids, c.pointee.order_ids, "order_ids")
        self.size = EverythingAPI.Sample.Size(rawValue: c.pointee.size)
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__everything__v1__sample__init(c)
        c.pointee.text = try arena.text(self.text)
        c.pointee.bytes_field = try arena.bytes(self.bytesField)
        c.pointee.bool_field = self.bool ? 1 : 0
        c.pointee.int32 = self.int32
        c.pointee.int64 = self.int64
        c.pointee.uint32 = self.uint32
        c.pointee.uint64 = self.uint64
        c.pointee.sint32 = self.sint32
        c.pointee.sint64 = self.sint64
        c.pointee.fixed32 = self.fixed32
        c.pointee.fixed64 = self.fixed64
        c.pointee.sfixed32 = self.sfixed32
        c.pointee.sfixed64 = self.sfixed64
        c.pointee.mood = self.mood.rawValue
        c.pointee.inner = try arena.message(self.inner)
        c.pointee.time = try arena.time(self.time)
        c.pointee.n_texts = self.texts.count
        c.pointee.texts = try arena.texts(self.texts)
        c.pointee.n_many_bytes = self.manyBytes.count
        c.pointee.many_bytes = try arena.bytesList(self.manyBytes)
        c.pointee.n_bools = self.bools.count
        c.pointee.bools = try arena.flags(self.bools)
        c.pointee.n_int32s = self.int32s.count
        c.pointee.int32s = try arena.numbers(self.int32s)
        c.pointee.n_sint64s = self.sint64s.count
        c.pointee.sint64s = try arena.numbers(self.sint64s)
        c.pointee.n_fixed64s = self.fixed64s.count
        c.pointee.fixed64s = try arena.numbers(self.fixed64s)
        c.pointee.n_moods = self.moods.count
        c.pointee.moods = try arena.choices(self.moods)
        c.pointee.n_inners = self.inners.count
        c.pointee.inners = try arena.messages(self.inners)
        c.pointee.n_times = self.times.count
        c.pointee.times = try arena.times(self.times)
        if let value = self.maybeText {
            c.pointee._maybe_text_case = Souk__Everything__V1__Sample__MaybeTextCase(rawValue: 26)
            c.pointee.maybe_text = try arena.text(value)
        }
        if let value = self.maybeInt64 {
            c.pointee._maybe_int64_case = Souk__Everything__V1__Sample__MaybeInt64Case(rawValue: 27)
            c.pointee.maybe_int64 = value
        }
        if let value = self.maybeBool {
            c.pointee._maybe_bool_case = Souk__Everything__V1__Sample__MaybeBoolCase(rawValue: 28)
            c.pointee.maybe_bool = value ? 1 : 0
        }
        if let value = self.maybeMood {
            c.pointee._maybe_mood_case = Souk__Everything__V1__Sample__MaybeMoodCase(rawValue: 29)
            c.pointee.maybe_mood = value.rawValue
        }
        if let value = self.maybeBytes {
            c.pointee._maybe_bytes_case = Souk__Everything__V1__Sample__MaybeBytesCase(rawValue: 30)
            c.pointee.maybe_bytes = try arena.bytes(value)
        }
        c.pointee.n_labels = self.labels.count
        c.pointee.labels = try arena.map(self.labels) {
            (pair: UnsafeMutablePointer<Souk__Everything__V1__Sample__LabelsEntry>, key, value)
            throws(FieldError) in
            souk__everything__v1__sample__labels_entry__init(pair)
            pair.pointee._key_case = Souk__Everything__V1__Sample__LabelsEntry__KeyCase(rawValue: 1)
            pair.pointee.key = try arena.text(key)
            pair.pointee._value_case = Souk__Everything__V1__Sample__LabelsEntry__ValueCase(rawValue: 2)
            pair.pointee.value = try arena.text(value)
        }
        c.pointee.n_inner_by_number = self.innerByNumber.count
        c.pointee.inner_by_number = try arena.map(self.innerByNumber) {
            (pair: UnsafeMutablePointer<Souk__Everything__V1__Sample__InnerByNumberEntry>, key, value)
            throws(FieldError) in
            souk__everything__v1__sample__inner_by_number_entry__init(pair)
            pair.pointee._key_case = Souk__Everything__V1__Sample__InnerByNumberEntry__KeyCase(rawValue: 1)
            pair.pointee.key = key
            pair.pointee._value_case =
                Souk__Everything__V1__Sample__InnerByNumberEntry__ValueCase(rawValue: 2)
            pair.pointee.value = try arena.message(value)
        }
        c.pointee.n_number_by_flag = self.numberByFlag.count
        c.pointee.number_by_flag = try arena.map(self.numberByFlag) {
            (pair: UnsafeMutablePointer<Souk__Everything__V1__Sample__NumberByFlagEntry>, key, value)
            throws(FieldError) in
            souk__everything__v1__sample__number_by_flag_entry__init(pair)
            pair.pointee._key_case = Souk__Everything__V1__Sample__NumberByFlagEntry__KeyCase(rawValue: 1)
            pair.pointee.key = key ? 1 : 0
            pair.pointee._value_case = Souk__Everything__V1__Sample__NumberByFlagEntry__ValueCase(rawValue: 2)
            pair.pointee.value = value
        }
        c.pointee.n_mood_by_number = self.moodByNumber.count
        c.pointee.mood_by_number = try arena.map(self.moodByNumber) {
            (pair: UnsafeMutablePointer<Souk__Everything__V1__Sample__MoodByNumberEntry>, key, value)
            throws(FieldError) in
            souk__everything__v1__sample__mood_by_number_entry__init(pair)
            pair.pointee._key_case = Souk__Everything__V1__Sample__MoodByNumberEntry__KeyCase(rawValue: 1)
            pair.pointee.key = key
            pair.pointee._value_case = Souk__Everything__V1__Sample__MoodByNumberEntry__ValueCase(rawValue: 2)
            pair.pointee.value = value.rawValue
        }
        c.pointee.n_time_by_name = self.timeByName.count
        c.pointee.time_by_name = try arena.map(self.timeByName) {
            (pair: UnsafeMutablePointer<Souk__Everything__V1__Sample__TimeByNameEntry>, key, value)
            throws(FieldError) in
            souk__everything__v1__sample__time_by_name_entry__init(pair)
            pair.pointee._key_case = Souk__Everything__V1__Sample__TimeByNameEntry__KeyCase(rawValue: 1)
            pair.pointee.key = try arena.text(key)
            pair.pointee._value_case = Souk__Everything__V1__Sample__TimeByNameEntry__ValueCase(rawValue: 2)
            pair.pointee.value = try arena.time(value)
        }
        c.pointee.n_bytes_by_number = self.bytesByNumber.count
        c.pointee.bytes_by_number = try arena.map(self.bytesByNumber) {
            (pair: UnsafeMutablePointer<Souk__Everything__V1__Sample__BytesByNumberEntry>, key, value)
            throws(FieldError) in
            souk__everything__v1__sample__bytes_by_number_entry__init(pair)
            pair.pointee._key_case = Souk__Everything__V1__Sample__BytesByNumberEntry__KeyCase(rawValue: 1)
            pair.pointee.key = key
            pair.pointee._value_case =
                Souk__Everything__V1__Sample__BytesByNumberEntry__ValueCase(rawValue: 2)
            pair.pointee.value = try arena.bytes(value)
        }
        switch self.choice {
        case .choiceText(let value):
            c.pointee.choice_case = Souk__Everything__V1__Sample__ChoiceCase(rawValue: 37)
            c.pointee.choice_text = try arena.text(value)
        case .choiceNumber(let value):
            c.pointee.choice_case = Souk__Everything__V1__Sample__ChoiceCase(rawValue: 38)
            c.pointee.choice_number = value
        case .choiceInner(let value):
            c.pointee.choice_case = Souk__Everything__V1__Sample__ChoiceCase(rawValue: 39)
            c.pointee.choice_inner = try arena.message(value)
        case .choiceTime(let value):
            c.pointee.choice_case = Souk__Everything__V1__Sample__ChoiceCase(rawValue: 40)
            c.pointee.choice_time = try arena.time(value)
        case .choiceMood(let value):
            c.pointee.choice_case = Souk__Everything__V1__Sample__ChoiceCase(rawValue: 41)
            c.pointee.choice_mood = value.rawValue
        case .choiceBytes(let value):
            c.pointee.choice_case = Souk__Everything__V1__Sample__ChoiceCase(rawValue: 42)
            c.pointee.choice_bytes = try arena.bytes(value)
        case .choiceBool(let value):
            c.pointee.choice_case = Souk__Everything__V1__Sample__ChoiceCase(rawValue: 43)
            c.pointee.choice_bool = value ? 1 : 0
        case nil: break
        }
        c.pointee.class_field = try arena.text(self.`class`)
        c.pointee.base_field = try arena.text(self.base)
        c.pointee.default_field = try arena.text(self.`default`)
        c.pointee.init_field = try arena.text(self.`init`)
        c.pointee.n_in = self.`in`.count
        c.pointee.in = try arena.texts(self.`in`)
        if let value = self.int {
            c.pointee._int_case = Souk__Everything__V1__Sample__IntCase(rawValue: 50)
            c.pointee.int_field = value
        }
        c.pointee.image_url = try arena.text(self.imageURL)
        c.pointee.n_order_ids = self.orderIDs.count
        c.pointee.order_ids = try arena.texts(self.orderIDs)
        c.pointee.size = self.size.rawValue
    }
}

extension EverythingAPI.Sample.Inner: PackedMessage {
    typealias C = Souk__Everything__V1__Sample__Inner
    static let messageName = "souk.everything.v1.Sample.Inner"

    init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        var c = C()
        souk__everything__v1__sample__inner__init(&c)
        return unpacked(bytes, c.base.descriptor, allocator)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.name = try CFieldReader.text(c.pointee.name, "name")
        self.numbers = CFieldReader.numbers(c.pointee.n_numbers, c.pointee.numbers)
        self.deeper = try CFieldReader.message(c.pointee.deeper, "deeper")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__everything__v1__sample__inner__init(c)
        c.pointee.name = try arena.text(self.name)
        c.pointee.n_numbers = self.numbers.count
        c.pointee.numbers = try arena.numbers(self.numbers)
        c.pointee.deeper = try arena.message(self.deeper)
    }
}

extension EverythingAPI.Sample.Inner.Deeper: PackedMessage {
    typealias C = Souk__Everything__V1__Sample__Inner__Deeper
    static let messageName = "souk.everything.v1.Sample.Inner.Deeper"

    init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        var c = C()
        souk__everything__v1__sample__inner__deeper__init(&c)
        return unpacked(bytes, c.base.descriptor, allocator)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        switch c.pointee.what_case.rawValue {
        case 1:
            self.what = .text(try CFieldReader.text(c.pointee.text, "text"))
        case 2:
            self.what = .mood(EverythingAPI.Mood(rawValue: c.pointee.mood))
        default: self.what = nil
        }
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__everything__v1__sample__inner__deeper__init(c)
        switch self.what {
        case .text(let value):
            c.pointee.what_case = Souk__Everything__V1__Sample__Inner__Deeper__WhatCase(rawValue: 1)
            c.pointee.text = try arena.text(value)
        case .mood(let value):
            c.pointee.what_case = Souk__Everything__V1__Sample__Inner__Deeper__WhatCase(rawValue: 2)
            c.pointee.mood = value.rawValue
        case nil: break
        }
    }
}

extension EverythingAPI.Nothing: PackedMessage {
    typealias C = Souk__Everything__V1__Nothing
    static let messageName = "souk.everything.v1.Nothing"

    init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__everything__v1__nothing__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__everything__v1__nothing__init(c)
    }
}
