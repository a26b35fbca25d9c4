namespace DicomStatus
{
    /// <summary>What an HTTP status means as an answer of DICOMweb.</summary>
    public sealed class HTTPExplanation
    {
        internal HTTPExplanation()
        {
        }

        /// <summary>The status as it was given.</summary>
        public int Code { get; internal set; }

        /// <summary>Its class by PS3.18 8.5; null for 101.</summary>
        public string ClassName { get; internal set; }

        /// <summary>What gives the answer: transaction, general or class.</summary>
        public string Scope { get; internal set; }

        /// <summary>Whether the table of the transaction lists it today; without one, whether the general table does.</summary>
        public bool Listed { get; internal set; }

        /// <summary>What happened, in our words.</summary>
        public string Text { get; internal set; }

        /// <summary>The row with everything else; null where only the class is known.</summary>
        public HTTPRow Row { get; internal set; }
    }
}
