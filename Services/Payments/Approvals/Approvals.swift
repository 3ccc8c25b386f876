import Contracts
import Storage
import Values

/// How people authorise payments: with a device key that they enrolled, or with their PIN.
///
/// One method of the contract, one file of the same name: SetPin (in `Pin/`), ApprovePayment, EnrolDeviceKey,
/// ListDeviceKeys, GetPaymentProof.
struct Approvals: ApprovalsService {
    let database: Database
    let installation: InstallationID
    let pins: PinAuthenticator
}
