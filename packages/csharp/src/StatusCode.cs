using System;

namespace DicomStatus
{
    /// <summary>Status (0000,0900) of a response: any 16-bit value, whether the standard has it or not.</summary>
    /// <example><code>((StatusCode)0xB006).Category == Category.Warning</code></example>
    public readonly struct StatusCode : IEquatable<StatusCode>
    {
        /// <summary>A code as received or to be sent.</summary>
        public StatusCode(ushort value)
        {
            Value = value;
        }

        /// <summary>Its value.</summary>
        public ushort Value { get; }

        /// <summary>Its class by PS3.7 Annex C; None for a code that the standard does not allow.</summary>
        public Category Category
        {
            get
            {
                foreach (Segment segment in SegmentsTable.Rows)
                {
                    if (segment.First <= Value && Value <= segment.Last)
                    {
                        return segment.Category;
                    }
                }
                return Category.None;
            }
        }

        /// <summary>Whether more responses follow: 0xFF00 and 0xFF01.</summary>
        public bool IsPending => Category == Category.Pending;

        /// <summary>Whether no further response follows.</summary>
        public bool IsFinal => !IsPending;

        /// <summary>A code as received.</summary>
        public static implicit operator StatusCode(ushort value) => new StatusCode(value);

        /// <summary>The value of a constant of any of the enums: <c>StatusCode.Of(StorageStatus.OutOfResources)</c>.</summary>
        /// <exception cref="ArgumentNullException">There is no constant.</exception>
        public static StatusCode Of(Enum constant) => constant == null ? throw new ArgumentNullException(nameof(constant)) : new StatusCode(Convert.ToUInt16(constant, System.Globalization.CultureInfo.InvariantCulture));

        /// <summary>Whether two codes are the same.</summary>
        public static bool operator ==(StatusCode left, StatusCode right) => left.Equals(right);

        /// <summary>Whether two codes differ.</summary>
        public static bool operator !=(StatusCode left, StatusCode right) => !left.Equals(right);

        /// <summary>
        /// What the code means in a context (null: not known) and what to do about it. The most specific meaning goes first: the
        /// implementation's, the table of the SOP Class, a range in it, the list of the DIMSE service, the general statuses, the
        /// class. Null for a code that the standard does not allow.
        /// </summary>
        /// <example><code>new StatusCode(0xA702).Explain(new Context { Service = Service.CMove }).Meaning</code></example>
        public Explanation Explain(Context context = null) => Lookup.Explain(this, context ?? new Context());

        /// <inheritdoc/>
        public bool Equals(StatusCode other) => Value == other.Value;

        /// <inheritdoc/>
        public override bool Equals(object obj) => obj is StatusCode && Equals((StatusCode)obj);

        /// <inheritdoc/>
        public override int GetHashCode() => Value;

        /// <summary>Such as 0xA755.</summary>
        public override string ToString() => "0x" + Value.ToString("X4", System.Globalization.CultureInfo.InvariantCulture);
    }
}
