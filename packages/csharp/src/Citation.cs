namespace DicomStatus
{
    /// <summary>Where in the standard something stands.</summary>
    public sealed class Citation
    {
        internal Citation(string part, string section, string table, string edition, string address)
        {
            Part = part;
            Section = section;
            Table = table;
            Edition = edition;
            Address = address;
        }

        /// <summary>The part, such as PS3.4.</summary>
        public string Part { get; }

        /// <summary>The bare number of the section, such as B.2.3.</summary>
        public string Section { get; }

        /// <summary>The bare number of the table, such as B.2-1; null where there is none.</summary>
        public string Table { get; }

        /// <summary>The edition that was read, such as 2024c.</summary>
        public string Edition { get; }

        /// <summary>The section in the current edition.</summary>
        public string Address { get; }
    }
}
