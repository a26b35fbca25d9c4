using System;
using System.Collections;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Web.Script.Serialization;
using DicomStatus;
using Case = System.Collections.Generic.Dictionary<string, object>;

/// <summary>Every vector that every language passes.</summary>
internal static class Vectors
{
    private static readonly JavaScriptSerializer Serializer = new JavaScriptSerializer { MaxJsonLength = int.MaxValue };
    private static readonly Dictionary<string, Case> Texts = new Dictionary<string, Case>();
    private static readonly Dictionary<string, string> Reasons = new Dictionary<string, string>();

    private static readonly string[] ServiceNames =
    {
        "C-STORE", "C-GET", "C-FIND", "C-MOVE", "C-ECHO", "N-EVENT-REPORT", "N-GET", "N-SET", "N-ACTION", "N-CREATE", "N-DELETE",
    };

    private static readonly Dictionary<Scope, string> Scopes = new Dictionary<Scope, string>
    {
        { Scope.Implementation, "implementation" },
        { Scope.ServiceClass, "service class" },
        { Scope.DIMSEService, "DIMSE service" },
        { Scope.General, "general" },
        { Scope.Class, "class" },
    };

    private static readonly Dictionary<Part, string> Parts = new Dictionary<Part, string>
    {
        { Part.Service, "service" },
        { Part.SOPClass, "SOP Class" },
        { Part.ServiceClass, "service class" },
        { Part.ActionTypeID, "Action Type ID" },
        { Part.Implementation, "implementation" },
    };

    private static int passed;
    private static int failed;

    private static int Main(string[] arguments)
    {
        string folder = arguments[0];
        Case statuses = Read(folder, "statuses");
        foreach (Case text in (ArrayList)statuses["statuses"])
        {
            Texts[(string)text["id"]] = text;
        }
        foreach (Case advice in (ArrayList)statuses["advice"])
        {
            Reasons[(string)advice["id"]] = (string)advice["why"];
        }
        Check(folder, "categories", CategoryAnswer);
        Check(folder, "statuses", StatusAnswer);
        Check(folder, "implementations", StatusAnswer);
        Check(folder, "rejections", one => DescriptionAnswer(Association.DescribeRejection((int)one["result"], (int)one["source"], (int)one["reason"])));
        Check(folder, "aborts", one => DescriptionAnswer(Association.DescribeAbort((int)one["source"], (int)one["reason"])));
        Check(folder, "presentation-contexts", PresentationContextAnswer);
        Check(folder, "conditions", ConditionAnswer);
        Check(folder, "http", HTTPAnswer);
        Check(folder, "reasons", ReasonAnswer);
        Check(folder, "retrieves", RetrieveAnswer);
        Check(folder, "store-responses", StoreAnswer);
        CheckSurface();
        Console.WriteLine("c#: " + passed + " of " + (passed + failed) + " cases are right");
        return failed == 0 ? 0 : 1;
    }

    private static Case Read(string folder, string name) => Serializer.Deserialize<Case>(File.ReadAllText(Path.Combine(folder, name + ".json")));

    private static void Check(string folder, string name, Func<Case, Case> answer)
    {
        Case file = Read(folder, name);
        int count = 0;
        int right = 0;
        foreach (Case group in (ArrayList)file["testGroups"])
        {
            foreach (Case test in (ArrayList)group["tests"])
            {
                foreach (KeyValuePair<string, object> part in (Case)group["context"])
                {
                    test[part.Key] = part.Value;
                }
                Case got = answer(test);
                bool isRight = Same(got, test["expected"]);
                if (!isRight && count - right < 3)
                {
                    Console.Error.WriteLine(Serializer.Serialize(test) + " gives " + Serializer.Serialize(got));
                }
                count++;
                right += isRight ? 1 : 0;
            }
        }
        Console.WriteLine("c#: " + name + ": " + right + " of " + count + " vectors passed");
        passed += right;
        failed += count - right + (count == (int)file["numberOfTests"] ? 0 : 1);
    }

    private static void CheckSurface()
    {
        Expect("a constant", StatusCode.Of(StorageStatus.OutOfResources) == new StatusCode(0xA700));
        Expect("a received code", new StatusCode(0xA755).ToString() == "0xA755");
        Expect("a value that cannot be", !Association.DescribeRejection(-1, 300, 300).Known && Web.ExplainHTTP(-1, null, "STOW-RS") == null);
        Expect("every code", Enumerable.Range(0, 0x10000).All(HasAnAnswerOrNone));
    }

    private static bool HasAnAnswerOrNone(int value)
    {
        var code = new StatusCode((ushort)value);
        return (code.Explain(new Context { Service = Service.CStore }) == null) == (code.Category == Category.None);
    }

    private static void Expect(string what, bool isRight)
    {
        passed += isRight ? 1 : 0;
        failed += isRight ? 0 : 1;
        if (!isRight)
        {
            Console.Error.WriteLine("c#: wrong: " + what);
        }
    }

    private static bool Same(object left, object right)
    {
        var leftMap = left as IDictionary<string, object>;
        var rightMap = right as IDictionary<string, object>;
        if (leftMap != null && rightMap != null)
        {
            return leftMap.Count == rightMap.Count && leftMap.All(entry => rightMap.ContainsKey(entry.Key) && Same(entry.Value, rightMap[entry.Key]));
        }
        var leftList = left as IList;
        var rightList = right as IList;
        if (leftList != null && rightList != null)
        {
            return leftList.Count == rightList.Count && leftList.Cast<object>().Zip(rightList.Cast<object>(), Same).All(one => one);
        }
        return Equals(left, right);
    }

    private static string Text(Case one, string key)
    {
        object value;
        return one != null && one.TryGetValue(key, out value) ? value as string : null;
    }

    private static int? Number(Case one, string key)
    {
        object value;
        return one.TryGetValue(key, out value) ? value as int? : null;
    }

    private static Service ServiceOf(Case one)
    {
        int index = Array.IndexOf(ServiceNames, Text(one, "service"));
        return index < 0 ? Service.None : (Service)(1 << index);
    }

    private static void Put(Case answer, string key, object value)
    {
        if (value != null)
        {
            answer[key] = value;
        }
    }

    private static void PutAdvice(Case answer, Retry retry, Actor actors)
    {
        if (retry == Retry.None)
        {
            return;
        }
        answer["retry"] = retry == Retry.AfterChange ? "after change" : retry.ToString().ToLowerInvariant();
        answer["actors"] = new[] { Actor.Sender, Actor.Receiver, Actor.Administrator }.Where(one => (actors & one) != 0).Select(one => one.ToString().ToLowerInvariant()).ToArray();
    }

    private static Case CitationOf(Citation citation)
    {
        return citation == null
            ? null
            : new Case
            {
                { "part", citation.Part },
                { "section", citation.Section },
                { "table", citation.Table },
                { "edition", citation.Edition },
                { "address", citation.Address },
            };
    }

    private static string Named(Category category) => category == Category.None ? "Unknown" : category.ToString();

    private static Case CategoryAnswer(Case one)
    {
        var from = new StatusCode((ushort)(int)one["from"]);
        var to = new StatusCode((ushort)(int)one["to"]);
        return from.Category == to.Category && from.IsFinal != to.IsPending ? new Case { { "category", Named(from.Category) }, { "pending", to.IsPending } } : null;
    }

    private static Case StatusAnswer(Case one)
    {
        var context = new Context
        {
            Service = ServiceOf(one),
            SOPClass = Text(one, "sopClass"),
            ServiceClass = Text(one, "serviceClass"),
            ActionTypeId = Number(one, "actionTypeId"),
            Implementation = Text(one, "implementation"),
        };
        Explanation found = new StatusCode((ushort)(int)one["code"]).Explain(context);
        if (found == null)
        {
            return null;
        }
        var expected = (Case)one["expected"];
        string status = Text(expected, "status");
        string advice = Text(expected, "advice");
        if (!HasTexts(found, status, advice))
        {
            return new Case { { "the texts differ", found.ToString() } };
        }
        var answer = new Case
        {
            { "category", Named(found.Category) },
            { "final", found.IsFinal },
            { "scope", Scopes[found.Scope] },
            { "listed", found.Listed },
        };
        Put(answer, "name", found.Name);
        Put(answer, "meaning", found.Meaning);
        Put(answer, "range", found.Notation);
        Put(answer, "explanation", found.Scope == Scope.Implementation ? found.Text : null);
        Put(answer, "relatedFields", found.Scope == Scope.Implementation && found.RelatedFields.Count > 0 ? found.RelatedFields.ToArray() : null);
        Put(answer, "address", found.Address);
        Put(answer, "until", found.Until);
        Put(answer, "ignored", found.Ignored == Part.None ? null : Parts.Where(part => (found.Ignored & part.Key) != 0).Select(part => part.Value).ToArray());
        Put(answer, "status", status);
        Put(answer, "stored", found.Stored == Stored.None ? null : found.Stored.ToString().ToLowerInvariant());
        PutAdvice(answer, found.Retry, found.Actors);
        Put(answer, "advice", advice);
        return answer;
    }

    /// <summary>Whether the texts of an answer are those to which the vector refers.</summary>
    private static bool HasTexts(Explanation found, string status, string advice)
    {
        if (found.Why != (advice == null ? null : Reasons[advice]))
        {
            return false;
        }
        if (status == null)
        {
            return found.Citation == null;
        }
        Case text = Texts[status];
        return Text(text, "explanation") == found.Text
            && Same(text["relatedFields"], found.RelatedFields.ToArray())
            && Same(text["citation"], CitationOf(found.Citation));
    }

    private static Case DescriptionAnswer(Description found)
    {
        var answer = new Case { { "known", found.Known }, { "explanation", found.Text }, { "citation", CitationOf(found.Citation) } };
        Put(answer, "resultName", found.ResultName);
        Put(answer, "sourceName", found.SourceName);
        Put(answer, "reasonName", found.ReasonName);
        Put(answer, "permanent", found.Permanent);
        Put(answer, "symbol", found.Symbol);
        Put(answer, "saidBy", found.SaidBy == Speaker.None ? null : found.SaidBy == Speaker.ServiceUser ? "service-user" : "service-provider");
        PutAdvice(answer, found.Retry, found.Actors);
        return answer;
    }

    private static Case PresentationContextAnswer(Case one)
    {
        int result = (int)one["result"];
        Case answer = DescriptionAnswer(Association.DescribePresentationContextResult(result));
        answer["accepted"] = result == 0;
        return answer;
    }

    private static Case ConditionAnswer(Case one)
    {
        Condition found = Association.ExplainCondition(Text(one, "condition"), Text(one, "implementation"));
        if (found == null)
        {
            return null;
        }
        var answer = new Case { { "explanation", found.Explanation } };
        Put(answer, "name", found.Name);
        Put(answer, "meaning", found.Meaning);
        Put(answer, "exception", found.Exception);
        return answer;
    }

    private static Case HTTPAnswer(Case one)
    {
        HTTPExplanation found = Web.ExplainHTTP((int)one["code"], Text(one, "service"), Text(one, "transaction"));
        if (found == null)
        {
            return null;
        }
        var answer = new Case { { "scope", found.Scope }, { "listed", found.Listed } };
        Put(answer, "class", found.ClassName);
        Put(answer, "category", found.Row?.Category);
        Put(answer, "name", found.Row?.Name);
        Put(answer, "phrase", found.Row?.Phrase);
        Put(answer, "meaning", found.Row?.Meaning);
        Put(answer, "explanation", found.Text);
        Put(answer, "until", found.Row?.Until);
        Put(answer, "citation", CitationOf(found.Row?.Citation));
        return answer;
    }

    private static Case ReasonAnswer(Case one)
    {
        ReasonExplanation found = Web.ExplainReason((ushort)(int)one["code"], Text(one, "attribute"), Text(one, "context"));
        var answer = new Case { { "category", Named(found.Category) }, { "scope", found.Scope }, { "listed", found.Listed }, { "citation", CitationOf(found.Citation) } };
        Put(answer, "name", found.Name);
        Put(answer, "meaning", found.Meaning);
        Put(answer, "range", found.Notation);
        Put(answer, "explanation", found.Text);
        PutAdvice(answer, found.Retry, found.Actors);
        return answer;
    }

    private static Case RetrieveAnswer(Case one)
    {
        StatusCode status = Association.FinalRetrieveStatus(
            ServiceOf(one), (int)one["remaining"], (int)one["completed"], (int)one["failed"], (int)one["warning"], (bool)one["canceled"]);
        return new Case { { "code", (int)status.Value } };
    }

    private static Case StoreAnswer(Case one)
    {
        string outcome = Web.StoreOutcome(
            Number(one, "status"), (int)one["stored"], (int)one["warned"], (int)one["failed"], (int)one["others"], Number(one, "sent"));
        return new Case { { "outcome", outcome } };
    }
}
