// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".
namespace DicomStatus
{
    /// <summary>A Status Class of PS3.7 Annex C.</summary>
    public enum Category
    {
        /// <summary>Not said.</summary>
        None,
        /// <summary>Success</summary>
        Success,
        /// <summary>Pending</summary>
        Pending,
        /// <summary>Cancel</summary>
        Cancel,
        /// <summary>Warning</summary>
        Warning,
        /// <summary>Failure</summary>
        Failure,
    }

    /// <summary>Who gives a meaning to a code, from the most specific to the least.</summary>
    public enum Scope
    {
        /// <summary>Not said.</summary>
        None,
        /// <summary>implementation</summary>
        Implementation,
        /// <summary>service class</summary>
        ServiceClass,
        /// <summary>DIMSE service</summary>
        DIMSEService,
        /// <summary>general</summary>
        General,
        /// <summary>class</summary>
        Class,
    }

    /// <summary>A field of a PDU.</summary>
    public enum Role
    {
        /// <summary>Not said.</summary>
        None,
        /// <summary>reject result</summary>
        RejectResult,
        /// <summary>reject source</summary>
        RejectSource,
        /// <summary>reject reason</summary>
        RejectReason,
        /// <summary>abort source</summary>
        AbortSource,
        /// <summary>abort reason</summary>
        AbortReason,
        /// <summary>presentation context result</summary>
        PresentationContextResult,
        /// <summary>PDU type</summary>
        PDUType,
    }

    /// <summary>Whether the same request may be tried again.</summary>
    public enum Retry
    {
        /// <summary>Not said.</summary>
        None,
        /// <summary>no</summary>
        No,
        /// <summary>later</summary>
        Later,
        /// <summary>after change</summary>
        AfterChange,
    }

    /// <summary>Whether the receiver holds the object, or of a retrieve the destination the objects.</summary>
    public enum Stored
    {
        /// <summary>Not said.</summary>
        None,
        /// <summary>yes</summary>
        Yes,
        /// <summary>no</summary>
        No,
        /// <summary>some</summary>
        Some,
    }

    /// <summary>Who speaks at the peer: its application or its network layer.</summary>
    public enum Speaker
    {
        /// <summary>Not said.</summary>
        None,
        /// <summary>service-user</summary>
        ServiceUser,
        /// <summary>service-provider</summary>
        ServiceProvider,
    }

    /// <summary>A DIMSE service of PS3.7. A set of them is the sum of its members.</summary>
    [System.Flags]
    public enum Service
    {
        /// <summary>None of them.</summary>
        None = 0,
        /// <summary>C-STORE</summary>
        CStore = 1 << 0,
        /// <summary>C-GET</summary>
        CGet = 1 << 1,
        /// <summary>C-FIND</summary>
        CFind = 1 << 2,
        /// <summary>C-MOVE</summary>
        CMove = 1 << 3,
        /// <summary>C-ECHO</summary>
        CEcho = 1 << 4,
        /// <summary>N-EVENT-REPORT</summary>
        NEventReport = 1 << 5,
        /// <summary>N-GET</summary>
        NGet = 1 << 6,
        /// <summary>N-SET</summary>
        NSet = 1 << 7,
        /// <summary>N-ACTION</summary>
        NAction = 1 << 8,
        /// <summary>N-CREATE</summary>
        NCreate = 1 << 9,
        /// <summary>N-DELETE</summary>
        NDelete = 1 << 10,
    }

    /// <summary>Who has to act: who made the request (sender), who answered it (receiver), or who runs them (administrator). A set of them is the sum of its members.</summary>
    [System.Flags]
    public enum Actor
    {
        /// <summary>None of them.</summary>
        None = 0,
        /// <summary>sender</summary>
        Sender = 1 << 0,
        /// <summary>receiver</summary>
        Receiver = 1 << 1,
        /// <summary>administrator</summary>
        Administrator = 1 << 2,
    }

    /// <summary>A part of a context in which a code was received. A set of them is the sum of its members.</summary>
    [System.Flags]
    public enum Part
    {
        /// <summary>None of them.</summary>
        None = 0,
        /// <summary>service</summary>
        Service = 1 << 0,
        /// <summary>SOP Class</summary>
        SOPClass = 1 << 1,
        /// <summary>service class</summary>
        ServiceClass = 1 << 2,
        /// <summary>Action Type ID</summary>
        ActionTypeID = 1 << 3,
        /// <summary>implementation</summary>
        Implementation = 1 << 4,
    }
}
