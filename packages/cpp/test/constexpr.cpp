// What is known when a program is compiled. Apart from the vectors, since gcc compares no addresses at compile time under sanitizers.
#include "dicom_status.hpp"

namespace ds = dicom_status;

static_assert(ds::category(0xB006) == ds::Category::Warning);
static_assert(ds::is_pending(0xFF01) && ds::is_final(0xB000));
static_assert(ds::category(0xD000) == ds::Category::None);
static_assert(ds::explain(0xA755, {ds::Service::CStore}).name == "OutOfResources");
static_assert(ds::explain(0xA755, {ds::Service::CStore}).code == 0xA755);
static_assert(ds::describe_rejection(1, 1, 7).reason_name == "CalledAETitleNotRecognized");
static_assert(!ds::describe_abort(-1, 300).known);
static_assert(ds::explain_http(409, {}, "STOW-RS").row->category == "Failure");
static_assert(ds::final_retrieve_status(ds::Service::CMove, 0, 4, 1, 0) == 0xB000);
static_assert(ds::code(ds::StorageStatus::OutOfResources) == 0xA700);

int main()
{
    return 0;
}
