import Accounts
import ServiceHost

@main
struct Main {
    static func main() async {
        await AccountsProgram.program.main()
    }
}
