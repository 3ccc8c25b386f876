import Storage

/// Every change ever made to accounts' file, oldest first; append only.
enum Schema {
    static let migrations = [sessions, signIn, devices, businesses, apiKeys, customers]
}
