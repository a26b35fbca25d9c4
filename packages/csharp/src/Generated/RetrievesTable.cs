// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".
namespace DicomStatus
{
    /// <summary>The statuses of a retrieve.</summary>
    internal static class RetrievesTable
    {
        internal static readonly RetrieveCodes[] Rows =
        {
            new RetrieveCodes { Services = Service.CMove, Pending = 0xFF00, Cancel = 0xFE00, Success = 0x0000, Warning = 0xB000, Failure = 0xA702 },
            new RetrieveCodes { Services = Service.CGet, Pending = 0xFF00, Cancel = 0xFE00, Success = 0x0000, Warning = 0xB000, Failure = 0xA702 },
        };
    }
}
