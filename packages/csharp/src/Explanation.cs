using System.Collections.Generic;

namespace DicomStatus
{
    /// <summary>What a Status Code means, and what to do about it. What is not known is null, or None.</summary>
    public sealed class Explanation
    {
        internal Explanation()
        {
        }

        /// <summary>As it was given, never replaced by the start of a range.</summary>
        public StatusCode Code { get; internal set; }

        /// <summary>Its class by the standard, whatever an implementation says.</summary>
        public Category Category { get; internal set; }

        /// <summary>Whether no further response follows.</summary>
        public bool IsFinal { get; internal set; }

        /// <summary>Who gives the answer; Class where only the class of the code is known.</summary>
        public Scope Scope { get; internal set; }

        /// <summary>Whether the standard lists the code for this DIMSE service and SOP Class.</summary>
        public bool Listed { get; internal set; }

        /// <summary>The constant, such as OutOfResources; null where only the class is known.</summary>
        public string Name { get; internal set; }

        /// <summary>The words of the standard or the implementation; null where only the class is known.</summary>
        public string Meaning { get; internal set; }

        /// <summary>The range that matched, such as A7xx.</summary>
        public string Notation { get; internal set; }

        /// <summary>What happened, in our words.</summary>
        public string Text { get; internal set; }

        /// <summary>The command elements and parts of the Data Set that may come with it.</summary>
        public IReadOnlyList<string> RelatedFields { get; internal set; }

        /// <summary>Where it is printed.</summary>
        public Citation Citation { get; internal set; }

        /// <summary>Where the meaning of an implementation was read.</summary>
        public string Address { get; internal set; }

        /// <summary>The last edition that has it, if it was removed from the standard.</summary>
        public string Until { get; internal set; }

        /// <summary>The parts of the context that were of no use; the answer is the one without them.</summary>
        public Part Ignored { get; internal set; }

        /// <summary>Whether the receiver holds the object now: our guidance, as are the next three.</summary>
        public Stored Stored { get; internal set; }

        /// <summary>Whether the same request may be tried again.</summary>
        public Retry Retry { get; internal set; }

        /// <summary>Who has to act.</summary>
        public Actor Actors { get; internal set; }

        /// <summary>What it means for the object or what to check, in our words.</summary>
        public string Why { get; internal set; }

        /// <summary>Such as 0xA700 Failure: Refused: Out of resources.</summary>
        public override string ToString()
        {
            string head = Code + " " + Category;
            return string.IsNullOrEmpty(Meaning) || Meaning == Category.ToString() ? head : head + ": " + Meaning;
        }
    }
}
