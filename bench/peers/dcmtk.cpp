// What the tools of DCMTK print for each case, and how dcmnet classes it. Cases come on standard input: id, DIMSE service, code.
#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmnet/dimse.h>
#include <dcmtk/dcmnet/diutil.h>

#include <iostream>
#include <map>
#include <string>

namespace {

using Words = const char *(*)(Uint16);

const std::map<std::string, Words> words = {
    {"C-ECHO", DU_cechoStatusString},       {"C-STORE", DU_cstoreStatusString}, {"C-FIND", DU_cfindStatusString},
    {"C-MOVE", DU_cmoveStatusString},       {"C-GET", DU_cgetStatusString},     {"N-CREATE", DU_ncreateStatusString},
    {"N-GET", DU_ngetStatusString},         {"N-SET", DU_nsetStatusString},     {"N-ACTION", DU_nactionStatusString},
    {"N-DELETE", DU_ndeleteStatusString},   {"N-EVENT-REPORT", DU_neventReportStatusString},
};

std::string category(Uint16 status)
{
    return DICOM_SUCCESS_STATUS(status)   ? "Success"
           : DICOM_PENDING_STATUS(status) ? "Pending"
           : DICOM_CANCEL_STATUS(status)  ? "Cancel"
           : DICOM_WARNING_STATUS(status) ? "Warning"
           : DICOM_FAILURE_STATUS(status) ? "Failure"
                                          : "Unknown";
}

} // namespace

int main()
{
    std::string id;
    std::string service;
    unsigned code = 0;
    while (std::cin >> id >> service >> code) {
        const auto found = words.find(service);
        const std::string said = found == words.end() ? "" : found->second(static_cast<Uint16>(code));
        // Where it has no words, DCMTK prints the code with a general phrase.
        const bool is_known = said.find("Unknown Status") == std::string::npos;
        std::cout << "{\"peer\":\"DCMTK\",\"version\":\"" << OFFIS_DCMTK_VERSION_STRING << "\",\"id\":" << id << ",\"category\":\""
                  << category(static_cast<Uint16>(code)) << "\",\"asked\":" << (found != words.end() ? "true" : "false") << ",\"meaning\":"
                  << (is_known && !said.empty() ? "\"" + said + "\"" : "null") << "}\n";
    }
    return 0;
}
