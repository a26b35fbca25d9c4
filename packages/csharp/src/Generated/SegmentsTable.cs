// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".
namespace DicomStatus
{
    /// <summary>A run of codes of one class, by PS3.7 Annex C. Codes in no segment are not allowed.</summary>
    internal static class SegmentsTable
    {
        internal static readonly Segment[] Rows =
        {
            new Segment { First = 0x0000, Last = 0x0000, Category = Category.Success },
            new Segment { First = 0x0001, Last = 0x0001, Category = Category.Warning },
            new Segment { First = 0x0100, Last = 0x0106, Category = Category.Failure },
            new Segment { First = 0x0107, Last = 0x0107, Category = Category.Warning },
            new Segment { First = 0x0108, Last = 0x0115, Category = Category.Failure },
            new Segment { First = 0x0116, Last = 0x0116, Category = Category.Warning },
            new Segment { First = 0x0117, Last = 0x02FF, Category = Category.Failure },
            new Segment { First = 0xA000, Last = 0xAFFF, Category = Category.Failure },
            new Segment { First = 0xB000, Last = 0xBFFF, Category = Category.Warning },
            new Segment { First = 0xC000, Last = 0xCFFF, Category = Category.Failure },
            new Segment { First = 0xFE00, Last = 0xFE00, Category = Category.Cancel },
            new Segment { First = 0xFF00, Last = 0xFF01, Category = Category.Pending },
        };
    }
}
