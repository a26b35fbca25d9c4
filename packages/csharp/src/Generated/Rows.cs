// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".
namespace DicomStatus
{
    /// <summary>A run of codes of one class, by PS3.7 Annex C. Codes in no segment are not allowed.</summary>
    public sealed class Segment
    {
        internal Segment()
        {
        }

        /// <summary>The code, or the first code of a range.</summary>
        public ushort First { get; internal set; }

        /// <summary>The last code of the range; the code itself where it is one.</summary>
        public ushort Last { get; internal set; }

        /// <summary>The Status Class.</summary>
        public Category Category { get; internal set; }
    }

    /// <summary>A status in a place that has it: a table of PS3.4, the list of a DIMSE service in PS3.7, or the general statuses.</summary>
    public sealed class StatusRow
    {
        internal StatusRow()
        {
        }

        /// <summary>The code, or the first code of a range.</summary>
        public ushort First { get; internal set; }

        /// <summary>The last code of the range; the code itself where it is one.</summary>
        public ushort Last { get; internal set; }

        /// <summary>What is printed for a range, such as A7xx.</summary>
        public string Notation { get; internal set; }

        /// <summary>The Status Class.</summary>
        public Category Category { get; internal set; }

        /// <summary>The constant.</summary>
        public string Name { get; internal set; }

        /// <summary>As printed; empty where nothing is printed.</summary>
        public string Meaning { get; internal set; }

        /// <summary>What kind of place it is.</summary>
        public Scope Scope { get; internal set; }

        /// <summary>The annex of PS3.4 that defines the service class.</summary>
        public string Annex { get; internal set; }

        /// <summary>The DIMSE services; empty for all.</summary>
        public Service Services { get; internal set; }

        /// <summary>The UIDs of the SOP Classes that it is for; empty for all of the service class.</summary>
        public System.Collections.Generic.IReadOnlyList<string> SOPClasses { get; internal set; }

        /// <summary>The Action Type IDs that it is for; empty for all.</summary>
        public System.Collections.Generic.IReadOnlyList<int> ActionTypeIds { get; internal set; }

        /// <summary>The command elements and parts of the Data Set that may come with it.</summary>
        public System.Collections.Generic.IReadOnlyList<string> RelatedFields { get; internal set; }

        /// <summary>What happened, in our words.</summary>
        public string Explanation { get; internal set; }

        /// <summary>Where it is printed.</summary>
        public Citation Citation { get; internal set; }

        /// <summary>The last edition that has it, if it was removed.</summary>
        public string Until { get; internal set; }
    }

    /// <summary>A service class of PS3.4.</summary>
    public sealed class ServiceClass
    {
        internal ServiceClass()
        {
        }

        /// <summary>The annex of PS3.4 that defines the service class.</summary>
        public string Annex { get; internal set; }

        /// <summary>Its name.</summary>
        public string Name { get; internal set; }

        /// <summary>The DIMSE services of its messages.</summary>
        public Service Services { get; internal set; }

        /// <summary>The Action Type IDs that decide which statuses an N-ACTION has.</summary>
        public System.Collections.Generic.IReadOnlyList<int> ActionTypeIds { get; internal set; }
    }

    /// <summary>A SOP Class, current or retired.</summary>
    public sealed class SOPClass
    {
        internal SOPClass()
        {
        }

        /// <summary>Its UID.</summary>
        public string UID { get; internal set; }

        /// <summary>The annex of its service class; missing if that is retired too.</summary>
        public string Annex { get; internal set; }

        /// <summary>The DIMSE services of its messages; of a retired one, those of the service class.</summary>
        public Service Services { get; internal set; }

        /// <summary>Whether it is retired: it then counts as its service class.</summary>
        public bool Retired { get; internal set; }
    }

    /// <summary>What to do about a status: our guidance, not the standard's. Of the rows that fit, the first counts.</summary>
    public sealed class AdviceRow
    {
        internal AdviceRow()
        {
        }

        /// <summary>The code, or the first code of a range.</summary>
        public ushort First { get; internal set; }

        /// <summary>The last code of the range; the code itself where it is one.</summary>
        public ushort Last { get; internal set; }

        /// <summary>The DIMSE services; empty for all.</summary>
        public Service Services { get; internal set; }

        /// <summary>The annex of PS3.4 that defines the service class.</summary>
        public string Annex { get; internal set; }

        /// <summary>Whether the receiver holds the object, where that can be said.</summary>
        public Stored Stored { get; internal set; }

        /// <summary>Whether the same request may be tried again, where that can be said: our guidance.</summary>
        public Retry Retry { get; internal set; }

        /// <summary>Who has to act: our guidance.</summary>
        public Actor Actors { get; internal set; }

        /// <summary>What it means for the object or what to check, in our words.</summary>
        public string Why { get; internal set; }
    }

    /// <summary>A meaning that a product or toolkit gives to a code.</summary>
    public sealed class ImplementationRow
    {
        internal ImplementationRow()
        {
        }

        /// <summary>The product by its name in this package, such as dcm4chee-arc.</summary>
        public string Implementation { get; internal set; }

        /// <summary>The code, or the first code of a range.</summary>
        public ushort First { get; internal set; }

        /// <summary>The last code of the range; the code itself where it is one.</summary>
        public ushort Last { get; internal set; }

        /// <summary>What is printed for a range, such as A7xx.</summary>
        public string Notation { get; internal set; }

        /// <summary>The constant.</summary>
        public string Name { get; internal set; }

        /// <summary>As printed; empty where nothing is printed.</summary>
        public string Meaning { get; internal set; }

        /// <summary>What happened, in our words.</summary>
        public string Explanation { get; internal set; }

        /// <summary>The DIMSE services; empty for all.</summary>
        public Service Services { get; internal set; }

        /// <summary>The command elements and parts of the Data Set that may come with it.</summary>
        public System.Collections.Generic.IReadOnlyList<string> RelatedFields { get; internal set; }

        /// <summary>Whether it is a range that only groups other codes.</summary>
        public bool Heading { get; internal set; }

        /// <summary>Whether the receiver holds the object, where that can be said.</summary>
        public Stored Stored { get; internal set; }

        /// <summary>Whether the same request may be tried again, where that can be said: our guidance.</summary>
        public Retry Retry { get; internal set; }

        /// <summary>Who has to act: our guidance.</summary>
        public Actor Actors { get; internal set; }

        /// <summary>Where it was read.</summary>
        public string Address { get; internal set; }
    }

    /// <summary>A condition that a product logs for trouble with the network.</summary>
    public sealed class Condition
    {
        internal Condition()
        {
        }

        /// <summary>The product by its name in this package, such as dcmtk.</summary>
        public string Implementation { get; internal set; }

        /// <summary>As module and code, such as 0006:0317.</summary>
        public string Code { get; internal set; }

        /// <summary>Its constant.</summary>
        public string Name { get; internal set; }

        /// <summary>What the product prints.</summary>
        public string Meaning { get; internal set; }

        /// <summary>The exception that stands for it.</summary>
        public string Exception { get; internal set; }

        /// <summary>What happened, in our words.</summary>
        public string Explanation { get; internal set; }
    }

    /// <summary>A value, or a reserved range of values, of a PDU field of PS3.8.</summary>
    public sealed class PDUValue
    {
        internal PDUValue()
        {
        }

        /// <summary>The field.</summary>
        public Role Role { get; internal set; }

        /// <summary>Of a reason, the source to which it belongs.</summary>
        public int? Source { get; internal set; }

        /// <summary>The value, or the first one of a range.</summary>
        public int First { get; internal set; }

        /// <summary>The last value of the range; the value itself where it is one.</summary>
        public int Last { get; internal set; }

        /// <summary>The constant; missing where the value is reserved.</summary>
        public string Name { get; internal set; }

        /// <summary>As printed, or as we read a misprint.</summary>
        public string Symbol { get; internal set; }

        /// <summary>What happened, in our words.</summary>
        public string Explanation { get; internal set; }

        /// <summary>Who speaks at the peer, where that is said.</summary>
        public Speaker SaidBy { get; internal set; }

        /// <summary>Of a result, whether asking again cannot help.</summary>
        public bool? Permanent { get; internal set; }

        /// <summary>Whether the same request may be tried again, where that can be said: our guidance.</summary>
        public Retry Retry { get; internal set; }

        /// <summary>Who has to act: our guidance.</summary>
        public Actor Actors { get; internal set; }

        /// <summary>Where it is printed.</summary>
        public Citation Citation { get; internal set; }
    }

    /// <summary>An HTTP status in the table of a DICOMweb transaction, or in the general table of PS3.18, which has no transaction.</summary>
    public sealed class HTTPRow
    {
        internal HTTPRow()
        {
        }

        /// <summary>The service of PS3.18.</summary>
        public string Service { get; internal set; }

        /// <summary>Its transaction.</summary>
        public string Transaction { get; internal set; }

        /// <summary>What people call it, such as STOW-RS.</summary>
        public string Acronym { get; internal set; }

        /// <summary>The HTTP status.</summary>
        public ushort Code { get; internal set; }

        /// <summary>Success or Failure as the table prints it; in the general table the class.</summary>
        public string Category { get; internal set; }

        /// <summary>The constant.</summary>
        public string Name { get; internal set; }

        /// <summary>The reason phrase as printed.</summary>
        public string Phrase { get; internal set; }

        /// <summary>The first sentence as printed.</summary>
        public string Meaning { get; internal set; }

        /// <summary>What happened, in our words.</summary>
        public string Explanation { get; internal set; }

        /// <summary>Where it is printed.</summary>
        public Citation Citation { get; internal set; }

        /// <summary>The last edition that has it, if it was removed.</summary>
        public string Until { get; internal set; }
    }

    /// <summary>A class of HTTP statuses.</summary>
    public sealed class HTTPClass
    {
        internal HTTPClass()
        {
        }

        /// <summary>Its name.</summary>
        public string Name { get; internal set; }

        /// <summary>The code, or the first code of a range.</summary>
        public ushort First { get; internal set; }

        /// <summary>The last code of the range; the code itself where it is one.</summary>
        public ushort Last { get; internal set; }

        /// <summary>What happened, in our words.</summary>
        public string Explanation { get; internal set; }
    }

    /// <summary>A value of Failure Reason (0008,1197) or Warning Reason (0008,1196).</summary>
    public sealed class ReasonRow
    {
        internal ReasonRow()
        {
        }

        /// <summary>The attribute by its tag.</summary>
        public string Attribute { get; internal set; }

        /// <summary>The response or module that holds it.</summary>
        public string Context { get; internal set; }

        /// <summary>The code, or the first code of a range.</summary>
        public ushort First { get; internal set; }

        /// <summary>The last code of the range; the code itself where it is one.</summary>
        public ushort Last { get; internal set; }

        /// <summary>What is printed for a range, such as A7xx.</summary>
        public string Notation { get; internal set; }

        /// <summary>The constant.</summary>
        public string Name { get; internal set; }

        /// <summary>As printed; empty where nothing is printed.</summary>
        public string Meaning { get; internal set; }

        /// <summary>What happened, in our words.</summary>
        public string Explanation { get; internal set; }

        /// <summary>Whether the same request may be tried again, where that can be said: our guidance.</summary>
        public Retry Retry { get; internal set; }

        /// <summary>Who has to act: our guidance.</summary>
        public Actor Actors { get; internal set; }

        /// <summary>Where it is printed.</summary>
        public Citation Citation { get; internal set; }
    }

    /// <summary>The statuses of a retrieve.</summary>
    public sealed class RetrieveCodes
    {
        internal RetrieveCodes()
        {
        }

        /// <summary>C-MOVE or C-GET.</summary>
        public Service Services { get; internal set; }

        /// <summary>While sub-operations remain.</summary>
        public ushort Pending { get; internal set; }

        /// <summary>When it was canceled.</summary>
        public ushort Cancel { get; internal set; }

        /// <summary>When every sub-operation was done without a warning.</summary>
        public ushort Success { get; internal set; }

        /// <summary>When some were not.</summary>
        public ushort Warning { get; internal set; }

        /// <summary>When every one failed.</summary>
        public ushort Failure { get; internal set; }
    }
}
