namespace DicomStatus
{
    /// <summary>What the bytes of a PDU mean. Values that are reserved or impossible are described as such.</summary>
    public sealed class Description
    {
        internal Description()
        {
        }

        /// <summary>Whether PS3.8 gives a meaning to every value.</summary>
        public bool Known { get; internal set; }

        /// <summary>The constant of the result.</summary>
        public string ResultName { get; internal set; }

        /// <summary>The constant of the source.</summary>
        public string SourceName { get; internal set; }

        /// <summary>The constant of the reason.</summary>
        public string ReasonName { get; internal set; }

        /// <summary>Of a rejection, whether asking again cannot help.</summary>
        public bool? Permanent { get; internal set; }

        /// <summary>Who speaks at the peer.</summary>
        public Speaker SaidBy { get; internal set; }

        /// <summary>What PS3.8 prints for the value that says most.</summary>
        public string Symbol { get; internal set; }

        /// <summary>What happened and what to look at, in our words.</summary>
        public string Text { get; internal set; }

        /// <summary>Whether the same request may be tried again: our guidance.</summary>
        public Retry Retry { get; internal set; }

        /// <summary>Who has to act: our guidance.</summary>
        public Actor Actors { get; internal set; }

        /// <summary>Where it is printed.</summary>
        public Citation Citation { get; internal set; }
    }
}
