using System;
using System.Collections.Generic;
using System.Diagnostics;
using DicomStatus;

/// <summary>A million lookups beside a million reads of a Dictionary, in one run. Not part of the tests.</summary>
internal static class Bench
{
    private const int Calls = 1000000;

    private static void Main()
    {
        var random = new Random(1);
        var codes = new ushort[Calls];
        var map = new Dictionary<ushort, string>();
        for (int code = 0; code <= 0xFFFF; code++)
        {
            map[(ushort)code] = "status";
        }
        for (int index = 0; index < Calls; index++)
        {
            codes[index] = (ushort)random.Next(0xA000, 0xD000);
        }
        var context = new Context { Service = Service.CStore, SOPClass = "1.2.840.10008.5.1.4.1.1.2" };
        Measure("Dictionary", codes, code => map[code]);
        Measure("Category", codes, code => new StatusCode(code).Category == Category.None ? null : "known");
        Measure("Explain", codes, code => new StatusCode(code).Explain(context).Meaning);
    }

    private static void Measure(string name, ushort[] codes, Func<ushort, string> function)
    {
        long kept = 0;
        Stopwatch watch = Stopwatch.StartNew();
        foreach (ushort code in codes)
        {
            kept += function(code)?.Length ?? 0;
        }
        Console.WriteLine("c#: {0}: {1:F2} s for {2} calls ({3})", name, watch.Elapsed.TotalSeconds, Calls, kept);
    }
}
