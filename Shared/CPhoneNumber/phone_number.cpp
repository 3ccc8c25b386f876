#include "phone_number.h"

#include <cstring>
#include <exception>
#include <phonenumbers/phonenumberutil.h>
#include <string>

namespace {

/// Copies `text` and its NUL, or says that there is no room.
bool copy(const std::string &text, char *target, size_t bytes) {
    if (text.empty() || text.size() >= bytes) return false;
    std::memcpy(target, text.c_str(), text.size() + 1);
    return true;
}

bool parse(const std::string &text, souk_phone *phone) {
    using i18n::phonenumbers::PhoneNumber;
    using i18n::phonenumbers::PhoneNumberUtil;
    const PhoneNumberUtil *util = PhoneNumberUtil::GetInstance();
    PhoneNumber parsed;
    // "ZZ" is no region: without one, only the international form can be read.
    if (util->Parse(text, "ZZ", &parsed) != PhoneNumberUtil::NO_PARSING_ERROR) return false;
    if (parsed.has_extension() || !util->IsValidNumber(parsed)) return false;
    // A code sent to a premium-rate number pays whoever asked for it.
    if (util->GetNumberType(parsed) == PhoneNumberUtil::PREMIUM_RATE) return false;
    std::string number;
    std::string region;
    util->Format(parsed, PhoneNumberUtil::E164, &number);
    util->GetRegionCodeForNumber(parsed, &region);
    return copy(number, phone->number, sizeof phone->number) &&
           copy(region, phone->region, sizeof phone->region);
}

}  // namespace

extern "C" int souk_phone_parse(const char *text, size_t bytes, souk_phone *phone) {
    std::memset(phone, 0, sizeof *phone);
    // Nothing may cross into Swift as an exception: it would end the process.
    try {
        if (parse(std::string(text, bytes), phone)) return 1;
    } catch (...) {
    }
    std::memset(phone, 0, sizeof *phone);
    return 0;
}
