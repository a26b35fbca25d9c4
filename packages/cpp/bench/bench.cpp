// A million lookups beside a million reads of an unordered_map, in one run. Not part of the tests.
#include <chrono>
#include <iostream>
#include <random>
#include <string>
#include <unordered_map>
#include <vector>

#include "dicom_status.hpp"

namespace ds = dicom_status;

template <typename Function>
void measure(const char *name, const std::vector<std::uint16_t> &codes, Function function)
{
    std::size_t kept = 0;
    const auto start = std::chrono::steady_clock::now();
    for (const std::uint16_t code : codes) {
        kept += function(code);
    }
    const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - start;
    std::cout << "c++: " << name << ": " << taken.count() << " s for " << codes.size() << " calls (" << kept << ")\n";
}

int main()
{
    std::mt19937 random(1);
    std::uniform_int_distribution<int> any(0xA000, 0xCFFF);
    std::vector<std::uint16_t> codes(1000000);
    std::unordered_map<std::uint16_t, std::string> map;
    for (int code = 0; code <= 0xFFFF; code++) {
        map[static_cast<std::uint16_t>(code)] = "status";
    }
    for (std::uint16_t &code : codes) {
        code = static_cast<std::uint16_t>(any(random));
    }
    const ds::Context context{ds::Service::CStore, "1.2.840.10008.5.1.4.1.1.2"};
    measure("unordered_map", codes, [&](std::uint16_t code) { return map.at(code).size(); });
    measure("category", codes, [](std::uint16_t code) { return static_cast<std::size_t>(ds::category(code)); });
    measure("explain", codes, [&](std::uint16_t code) { return ds::explain(code, context).meaning.size(); });
}
