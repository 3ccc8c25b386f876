import Foundation
import Testing

@testable import Commerce

@Suite struct `The words of a search` {
    @Test(arguments: [
        ("Blue mug, 350 ml", ["blue", "mug", "350", "ml"]),
        ("Théière en fonte", ["theiere", "en", "fonte"]),
        ("Straße ÆRØ Łódź", ["strasse", "aero", "lodz"]),
        ("ＦＵＬＬ width ﬁre", ["full", "width", "fire"]),
        ("a b1 c", ["b1"]),
        ("Чай зелёный", ["чаи", "зеленыи"]),
        ("שָׁלוֹם", ["שָׁלוֹם".decomposed]),
        ("", []),
        ("\u{1F375} -- !", []),
    ])
    func `are compared without case and accents`(text: String, words: [String]) {
        #expect(SearchTerms.indexed(text) == words)
        #expect(SearchTerms.asked(text) == words)
    }

    @Test func `are cut at 32 characters, alike in what is indexed and what is asked`() {
        let long = String(repeating: "x", count: 40)
        #expect(SearchTerms.indexed(long) == [String(repeating: "x", count: 32)])
        #expect(SearchTerms.asked(long) == SearchTerms.indexed(long))
    }

    @Test func `of scripts without spaces are pairs of characters`() {
        #expect(SearchTerms.indexed("陶瓷杯子") == ["陶瓷", "瓷杯", "杯子", "子"])
        #expect(SearchTerms.asked("杯子") == ["杯子"])
        #expect(SearchTerms.asked("陶瓷杯") == ["陶瓷", "瓷杯"])
        #expect(SearchTerms.asked("茶") == ["茶"])
        #expect(SearchTerms.indexed("Mug陶瓷") == ["mug", "陶瓷", "瓷"])
    }

    @Test(arguments: ["陶", "瓷", "子", "陶瓷", "杯子", "陶瓷杯", "陶瓷杯子"])
    func `of scripts without spaces find each part of a text`(part: String) {
        let indexed = SearchTerms.indexed("陶瓷杯子")
        for word in SearchTerms.asked(part) {
            #expect(indexed.contains { $0.hasPrefix(word) })
        }
    }
}

extension String {
    fileprivate var decomposed: String { decomposedStringWithCompatibilityMapping }
}
