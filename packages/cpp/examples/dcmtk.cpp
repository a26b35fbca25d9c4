// Turns what DCMTK gives, the Status of a response, an OFCondition or a rejection, into words.
#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmnet/assoc.h>
#include <dcmtk/dcmnet/cond.h>
#include <dcmtk/dcmnet/dimse.h>

#include <cstdio>
#include <iostream>
#include <string>

#include "dicom_status.hpp"

namespace {

/// A status as received in a response of a DIMSE service.
std::string words(DIC_US status, unsigned service)
{
    const dicom_status::Explanation found = dicom_status::explain(status, {service});
    char code[8];
    std::snprintf(code, sizeof code, "0x%04X", static_cast<unsigned>(status));
    return std::string(code) + " " + std::string(dicom_status::to_string(found.category)) + ": " + std::string(found.meaning) + ". " + std::string(found.why);
}

/// A condition as dcmnet returns it.
std::string words(const OFCondition &condition)
{
    char code[16];
    std::snprintf(code, sizeof code, "%04x:%04x", static_cast<unsigned>(condition.module()), static_cast<unsigned>(condition.code()));
    const dicom_status::Condition *found = dicom_status::explain_condition(code, "dcmtk");
    return std::string(code) + " " + condition.text() + ". " + (found == nullptr ? "" : std::string(found->explanation));
}

/// Why a peer rejected an association: DCMTK writes the source into the high byte of the reason.
std::string words(const T_ASC_RejectParameters &rejected)
{
    const dicom_status::Description found =
        dicom_status::describe_rejection(rejected.result & 0xFF, rejected.source & 0xFF, rejected.reason & 0xFF);
    return std::string(found.reason_name) + ": " + std::string(found.explanation);
}

} // namespace

int main()
{
    std::cout << words(STATUS_STORE_Refused_OutOfResources, dicom_status::Service::CStore) << '\n'
              << words(STATUS_MOVE_Failed_UnableToProcess, dicom_status::Service::CMove) << '\n'
              << words(DUL_PEERABORTEDASSOCIATION) << '\n'
              << words(T_ASC_RejectParameters{ASC_RESULT_REJECTEDPERMANENT, ASC_SOURCE_SERVICEUSER, ASC_REASON_SU_CALLEDAETITLENOTRECOGNIZED}) << '\n';
    return 0;
}
