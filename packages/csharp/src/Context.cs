namespace DicomStatus
{
    /// <summary>
    /// Where a code was received. What is left out is not known; a part that is of no use, such as a private SOP Class, takes nothing
    /// away from the answer.
    /// </summary>
    public sealed class Context
    {
        /// <summary>The DIMSE service of the response.</summary>
        public Service Service { get; set; }

        /// <summary>The SOP Class UID of the response.</summary>
        public string SOPClass { get; set; }

        /// <summary>The service class by its name or its annex of PS3.4; of use with a private SOP Class.</summary>
        public string ServiceClass { get; set; }

        /// <summary>Action Type ID (0000,1008) of an N-ACTION.</summary>
        public int? ActionTypeId { get; set; }

        /// <summary>The product whose own meanings go first, such as dcm4chee-arc.</summary>
        public string Implementation { get; set; }
    }
}
