import ArgumentParser
import Foundation
import RPC
import Values

/// `souk import FEED --business ID`: brings a product feed into a business's catalogue.
struct Import: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract:
            "Bring a product feed (CSV as for Meta's and Google's catalogues) into a business's catalogue.",
        discussion: """
            Columns are found by name: id, title and price (12.90 EUR) are needed; description, \
            availability, condition, link, image_link, brand and quantity_to_sell_on_facebook are used. Rows \
            with a mistake are listed with their line and the others go in. The same feed twice changes \
            nothing; stock is set only when a product is new.
            """)

    @OptionGroup var options: DataOptions

    @Argument(help: "The CSV file.")
    var feed: String

    @Option(help: "The business that sells these products.")
    var business: String

    @Option(
        help: "A refresh token of somebody who may change the catalogue; default: the demo's business owner.")
    var refreshToken: String?

    @Option(help: "Stock for a new product that is in stock but states no quantity.")
    var unstatedStock: Int64 = 100

    func run() async throws {
        let deployment = options.deployment
        let shop = Shop(try RunningSystem(deployment).gateway())
        let bytes: Data
        do {
            bytes = try Data(contentsOf: URL(fileURLWithPath: feed))
        } catch {
            throw CommandFailure("\(feed) cannot be read: \(error.localizedDescription)")
        }
        let rows: ProductFeed
        do {
            rows = try ProductFeed([UInt8](bytes), unstatedStock: unstatedStock)
        } catch {
            throw CommandFailure("\(feed) is no product feed: \(error)")
        }
        let terminal = Terminal.standard
        do {
            let caller = try await CallerOptions.options(
                refreshToken: refreshToken, actingFor: business, shop: shop, data: deployment.data)
            let outcome = try await FeedImport(catalog: shop.catalog, options: caller).run(rows) { sent in
                terminal.progress("\(sent) products sent")
            }
            terminal.endProgress()
            report(outcome, terminal)
        } catch let error as RPCError {
            throw CommandFailure("the import was refused: \(error.sentence)")
        }
    }

    private func report(_ outcome: FeedImport.Outcome, _ terminal: Terminal) {
        for row in outcome.refused {
            terminal.line("  \(terminal.styled("line \(row.line)", .yellow)): \(row.reason)")
        }
        if outcome.refusedUnnamed > 0 { terminal.line("  and \(outcome.refusedUnnamed) more refused rows") }
        terminal.line(
            "\(outcome.created) new, \(outcome.updated) changed, \(outcome.unchanged) as they were, "
                + "\(outcome.refused.count + Int(outcome.refusedUnnamed)) refused")
    }
}
