// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".
namespace DicomStatus
{
    /// <summary>Sentences that every language says in the same words.</summary>
    internal static class Sentences
    {
        /// <summary>What is said of values of PDU fields that the standard does not define.</summary>
        internal const string UndefinedValues = "PS3.8 gives no meaning to these values; some products send them. Look into the log of the peer.";

        /// <summary>What is said of a reason that stands in the attribute of another class than its own.</summary>
        internal const string OtherClass = "By its class this code does not belong in the attribute that holds it: look at the log of the server.";
    }
}
