/// One transaction that many closures share: each in a savepoint of its own, so that a refusal undoes only
/// itself.
///
/// A savepoint is opened by a closure's first write, and only when closures before it wrote: the first
/// writer is undone by rolling the whole transaction back, which loses nothing.
struct WriteTransaction {
    private let connection: Connection
    private var hasWrites = false

    private init(_ connection: Connection) {
        self.connection = connection
    }

    /// Runs as many of the jobs as one transaction can hold and answers them after its commit.
    ///
    /// Returns those it did not get to, because SQLite rolled the transaction back beneath them (as it does
    /// on a full disk).
    static func commit(
        _ jobs: ArraySlice<any Job>, on connection: Connection, announcing notifier: CommitNotifier
    ) -> ArraySlice<any Job> {
        var transaction = WriteTransaction(connection)
        var index = jobs.startIndex
        do {
            try transaction.begin()
            while index < jobs.endIndex {
                let job = jobs[index]
                index += 1
                try transaction.run(job)
            }
            try transaction.commit()
        } catch {
            transaction.abandon()
            if index == jobs.startIndex { index = jobs.endIndex }
            let ran = jobs[..<index]
            for job in ran {
                job.refuse(error)
                job.answer()
            }
            return jobs[index...]
        }
        if transaction.hasWrites { notifier.committed(lastEvent: connection.lastAppended) }
        for job in jobs { job.answer() }
        return []
    }

    private func begin() throws(StorageError) {
        if let fault = connection.fault { throw fault }
        connection.lastAppended = 0
        try connection.command("BEGIN IMMEDIATE")
    }

    /// Runs one closure and keeps or undoes what it wrote.
    ///
    /// Throws when the transaction as a whole is lost.
    private mutating func run(_ job: any Job) throws(StorageError) {
        let lastAppended = connection.lastAppended
        connection.startClosure(.writing(savepoint: hasWrites, wrote: false))
        var succeeded = job.run(on: connection)
        defer { connection.startClosure(.none) }
        if let fault = connection.fault { throw fault }
        if let rollback = connection.rollback { throw rollback }
        guard case .writing(let savepoint, wrote: true) = connection.access else { return }

        if succeeded, connection.hasBrokenReferences {
            job.refuse(StorageError.constraint(.foreignKey, "FOREIGN KEY constraint failed"))
            succeeded = false
        }
        if succeeded {
            if savepoint { try connection.command("RELEASE closure") }
            hasWrites = true
            return
        }
        connection.lastAppended = lastAppended
        if savepoint {
            try connection.command("ROLLBACK TO closure")
            try connection.command("RELEASE closure")
        } else {
            try connection.command("ROLLBACK")
            try connection.command("BEGIN IMMEDIATE")
        }
    }

    private func commit() throws(StorageError) {
        try connection.command("COMMIT")
    }

    /// Leaves no transaction open, whatever state the failure left.
    ///
    /// SQLite may have rolled back by itself.
    private func abandon() {
        connection.startClosure(.none)
        guard connection.isInTransaction else { return }
        do {
            try connection.command("ROLLBACK")
        } catch {
            connection.stop(.failed("a failed transaction could not be rolled back: \(error)"))
        }
    }
}
