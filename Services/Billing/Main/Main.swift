import Billing
import ServiceHost

@main
struct Main {
    static func main() async {
        await BillingProgram.program.main()
    }
}
