#include <sqlite3.h>

// Swift imports no variadic functions.

/// Leaves the memory in use uncounted: counting takes a process-wide lock for every allocation.
/// Has an effect only before SQLite's first use in the process.
static inline int csqlite_disable_memory_statistics(void) {
    return sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

/// Reads text in double quotes as the name of a column, never as a string.
static inline void csqlite_disable_double_quoted_strings(sqlite3 *database) {
    sqlite3_db_config(database, SQLITE_DBCONFIG_DQS_DDL, 0, (void *)0);
    sqlite3_db_config(database, SQLITE_DBCONFIG_DQS_DML, 0, (void *)0);
}
