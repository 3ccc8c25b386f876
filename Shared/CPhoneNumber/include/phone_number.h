#ifndef SOUK_PHONE_NUMBER_H
#define SOUK_PHONE_NUMBER_H

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

enum {
    /// Room for an E.164 number (a plus and 15 digits) and its NUL.
    souk_phone_number_bytes = 20,
    /// Room for a region (`DE`, or `001` for a number that belongs to no country) and its NUL.
    souk_phone_region_bytes = 8,
};

typedef struct {
    char number[souk_phone_number_bytes];
    char region[souk_phone_region_bytes];
} souk_phone;

/// Reads a number in international form through libphonenumber, which also checks that it can exist.
/// Extensions and premium-rate numbers are refused.
///
/// Returns 1 and fills `phone` with C strings, or returns 0 and leaves it empty. Never throws; safe to call
/// from several threads at once.
int souk_phone_parse(const char *text, size_t bytes, souk_phone *phone);

#ifdef __cplusplus
}
#endif

#endif
