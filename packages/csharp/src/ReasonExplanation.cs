namespace DicomStatus
{
    /// <summary>What a Failure Reason or Warning Reason means.</summary>
    public sealed class ReasonExplanation
    {
        internal ReasonExplanation()
        {
        }

        /// <summary>The value as it was given.</summary>
        public ushort Code { get; internal set; }

        /// <summary>By the attribute, where it is given; otherwise the class of the code.</summary>
        public Category Category { get; internal set; }

        /// <summary>The constant; null where no meaning is known, or the place leaves several open.</summary>
        public string Name { get; internal set; }

        /// <summary>As printed.</summary>
        public string Meaning { get; internal set; }

        /// <summary>The range that matched, such as A7xx.</summary>
        public string Notation { get; internal set; }

        /// <summary>What happened, in our words.</summary>
        public string Text { get; internal set; }

        /// <summary>Whether the same request may be tried again: our guidance.</summary>
        public Retry Retry { get; internal set; }

        /// <summary>Who has to act: our guidance.</summary>
        public Actor Actors { get; internal set; }

        /// <summary>reason for a table of reasons, Status Code for that of C-STORE with this value, or class.</summary>
        public string Scope { get; internal set; }

        /// <summary>Whether a table of the place lists the value.</summary>
        public bool Listed { get; internal set; }

        /// <summary>Where it is printed.</summary>
        public Citation Citation { get; internal set; }
    }
}
