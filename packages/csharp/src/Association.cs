using System;
using System.Linq;

namespace DicomStatus
{
    /// <summary>Why associations and retrieves ended as they did. Nothing that comes from the network throws.</summary>
    public static class Association
    {
        /// <summary>Why a peer rejected an association: Result, Source and Reason/Diag. of an A-ASSOCIATE-RJ (PS3.8 9.3.4).</summary>
        /// <example><code>Association.DescribeRejection(1, 1, 7).ReasonName == "CalledAETitleNotRecognized"</code></example>
        public static Description DescribeRejection(int result, int source, int reason)
        {
            PDUValue results = Value(Role.RejectResult, null, result);
            PDUValue sources = Value(Role.RejectSource, null, source);
            PDUValue reasons = Value(Role.RejectReason, source, reason);
            Description found = Describe(reasons, results, sources, reasons);
            found.ResultName = results?.Name;
            found.SourceName = sources?.Name;
            found.ReasonName = reasons?.Name;
            found.Permanent = results?.Permanent;
            // The result says whether to ask again, the reason who can change something.
            if (found.Retry != Retry.None && results != null && results.Retry != Retry.None)
            {
                found.Retry = results.Retry;
            }
            return found;
        }

        /// <summary>Why a peer aborted an association (PS3.8 9.3.8); the reason means something only if the source is 2.</summary>
        /// <example><code>Association.DescribeAbort(2, 2).ReasonName == "UnexpectedPDU"</code></example>
        public static Description DescribeAbort(int source, int reason)
        {
            PDUValue sources = Value(Role.AbortSource, null, source);
            PDUValue reasons = Value(Role.AbortReason, source, reason);
            bool isSignificant = PDUValuesTable.Rows.Any(row => row.Role == Role.AbortReason && row.Source == source);
            Description found = isSignificant ? Describe(reasons, sources, reasons) : Describe(sources, sources);
            found.SourceName = sources?.Name;
            found.ReasonName = reasons?.Name;
            return found;
        }

        /// <summary>What became of a presentation context: its Result/Reason in an A-ASSOCIATE-AC (PS3.8 9.3.3.2).</summary>
        /// <example><code>Association.DescribePresentationContextResult(3).ResultName == "AbstractSyntaxNotSupported"</code></example>
        public static Description DescribePresentationContextResult(int result)
        {
            PDUValue value = Value(Role.PresentationContextResult, null, result);
            Description found = Describe(value, value);
            found.ResultName = value?.Name;
            return found;
        }

        /// <summary>What a condition in the log of a product means, such as 0006:0317 in a log of dcmtk; null where it is not known.</summary>
        /// <example><code>Association.ExplainCondition("0006:0317", "dcmtk").Exception == "AssociationAbortedError"</code></example>
        public static Condition ExplainCondition(string code, string implementation) =>
            ConditionsTable.Rows.FirstOrDefault(row => row.Code == code && row.Implementation == implementation);

        /// <summary>The status of a retrieve by its sub-operations, of which completed are those without a warning (PS3.4 C.4.2.3.1 and C.4.3.3.1).</summary>
        /// <example><code>Association.FinalRetrieveStatus(Service.CMove, 0, 4, 1, 0).Value == 0xB000</code></example>
        /// <exception cref="ArgumentException">The service is neither CMove nor CGet.</exception>
        public static StatusCode FinalRetrieveStatus(Service service, int remaining, int completed, int failed, int warning, bool canceled = false)
        {
            RetrieveCodes codes = RetrievesTable.Rows.FirstOrDefault(row => row.Services == service);
            if (codes == null)
            {
                throw new ArgumentException("a retrieve is CMove or CGet, not " + service, nameof(service));
            }
            if (canceled)
            {
                return codes.Cancel;
            }
            if (remaining > 0)
            {
                return codes.Pending;
            }
            if (failed == 0 && warning == 0)
            {
                return codes.Success;
            }
            return completed == 0 && warning == 0 ? codes.Failure : codes.Warning;
        }

        private static PDUValue Value(Role role, int? source, int value) =>
            PDUValuesTable.Rows.FirstOrDefault(row => row.Role == role && row.Source == source && row.First <= value && value <= row.Last);

        /// <summary>What values have in common with what they say: the last value says most.</summary>
        private static Description Describe(PDUValue advising, params PDUValue[] values)
        {
            bool known = values.All(value => value?.Name != null);
            PDUValue last = values.LastOrDefault(value => value != null);
            return new Description
            {
                Known = known,
                SaidBy = values.Where(value => value != null).Select(value => value.SaidBy).FirstOrDefault(speaker => speaker != Speaker.None),
                Symbol = last?.Symbol,
                Text = known ? last.Explanation : Sentences.UndefinedValues,
                Retry = advising?.Retry ?? Retry.None,
                Actors = advising?.Actors ?? Actor.None,
                Citation = last?.Citation,
            };
        }
    }
}
