// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".
namespace DicomStatus
{
    /// <summary>A class of HTTP statuses.</summary>
    internal static class HTTPClassesTable
    {
        internal static readonly HTTPClass[] Rows =
        {
            new HTTPClass { Name = "Success", First = 0x00C8, Last = 0x012B, Explanation = "The server received, understood and accepted the request." },
            new HTTPClass { Name = "Redirection", First = 0x012C, Last = 0x018F, Explanation = "The user agent must take another step to complete the request." },
            new HTTPClass { Name = "Client Error", First = 0x0190, Last = 0x01F3, Explanation = "The request is at fault; the payload should say how, and whether the condition is permanent." },
            new HTTPClass { Name = "Server Error", First = 0x01F4, Last = 0x0257, Explanation = "The server failed or cannot perform the request; the payload should say why, and whether the condition is permanent." },
        };
    }
}
