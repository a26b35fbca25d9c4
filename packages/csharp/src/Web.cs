using System.Collections.Generic;
using System.Linq;

namespace DicomStatus
{
    /// <summary>HTTP statuses and reasons of DICOMweb (PS3.18).</summary>
    public static class Web
    {
        private const string FailureReason = "(0008,1197)";
        private const string WarningReason = "(0008,1196)";

        /// <summary>Answers of a server that failed on the way, or of a proxy before it: it may have stored something.</summary>
        private static readonly int[] MayHaveStored = { 408, 500, 502, 504 };

        /// <summary>
        /// What an HTTP status means as the answer of a DICOMweb transaction: STOW-RS, QIDO-RS, WADO-RS or a name of PS3.18. Service and
        /// transaction may be null. Null where PS3.18 gives no class.
        /// </summary>
        /// <example><code>Web.ExplainHTTP(409, null, "STOW-RS").Row.Category == "Failure"</code></example>
        public static HTTPExplanation ExplainHTTP(int code, string service, string transaction)
        {
            HTTPClass found = HTTPClassesTable.Rows.FirstOrDefault(row => row.First <= code && code <= row.Last);
            HTTPRow table = Table(service, transaction);
            HTTPRow own = HTTPStatusesTable.Rows.FirstOrDefault(row => row.Code == code && table != null && IsSameTable(row, table));
            HTTPRow general = HTTPStatusesTable.Rows.FirstOrDefault(row => row.Code == code && row.Transaction == null);
            HTTPRow answer = own ?? general;
            if (answer == null && found == null)
            {
                return null;
            }
            return new HTTPExplanation
            {
                Code = code,
                ClassName = found?.Name,
                Scope = own != null ? "transaction" : general != null ? "general" : "class",
                Listed = answer != null && answer.Until == null && (own != null || table == null),
                Text = answer != null ? answer.Explanation : found.Explanation,
                Row = answer,
            };
        }

        /// <summary>
        /// What a Failure Reason (0008,1197) or Warning Reason (0008,1196) means in store-instances, storage-commitment or media-creation.
        /// Attribute and context may be null.
        /// </summary>
        /// <example><code>Web.ExplainReason(0xC122, null, "store-instances").Name == "ReferencedTransferSyntaxNotSupported"</code></example>
        public static ReasonExplanation ExplainReason(ushort code, string attribute, string context)
        {
            var found = new ReasonExplanation
            {
                Code = code,
                Category = attribute == FailureReason ? Category.Failure : attribute == WarningReason ? Category.Warning : new StatusCode(code).Category,
                Scope = "class",
            };
            List<ReasonRow> rows = ReasonsTable.Rows
                .Where(row => row.First <= code && code <= row.Last && !IsCovered(row, code))
                .Where(row => (attribute == null || row.Attribute == attribute) && (context == null || row.Context == context))
                .ToList();
            if (rows.Count == 0)
            {
                return StatusReason(found);
            }
            ReasonRow first = rows[0];
            bool isNamed = rows.All(row => row.Name == first.Name);
            found.Scope = "reason";
            found.Listed = true;
            found.Citation = first.Citation;
            if (isNamed)
            {
                found.Name = first.Name;
                found.Meaning = first.Meaning;
                found.Notation = first.Notation;
            }
            if (isNamed && rows.All(row => row.Explanation == first.Explanation))
            {
                found.Text = first.Explanation;
                found.Retry = first.Retry;
                found.Actors = first.Actors;
            }
            return found;
        }

        /// <summary>
        /// What became of the instances of a Store Instances request: stored, stored with warnings, partly stored, nothing stored or
        /// unknown. It claims no success that is not shown. The HTTP status and the number that was sent may be null.
        /// </summary>
        /// <example><code>Web.StoreOutcome(202, 3, 0, 1, 0, null) == "partly stored"</code></example>
        public static string StoreOutcome(int? status, int stored, int warned, int failed, int otherFailures, int? sent)
        {
            bool anyFailed = failed > 0 || otherFailures > 0;
            if (stored > 0 || warned > 0)
            {
                bool isOtherStatus = status < 200 || status > 299;
                bool isPartOnly = status == 202 && !anyFailed && warned == 0;
                bool isUnnamed = sent > (long)stored + warned + failed + otherFailures;
                if (anyFailed || isUnnamed || isOtherStatus || isPartOnly)
                {
                    return "partly stored";
                }
                return warned > 0 ? "stored with warnings" : "stored";
            }
            bool isRefused = status >= 400 && status <= 599 && !MayHaveStored.Contains(status.Value);
            return anyFailed || isRefused ? "nothing stored" : "unknown";
        }

        /// <summary>A reason that no table of the place has, as the Status Code of C-STORE with this value.</summary>
        private static ReasonExplanation StatusReason(ReasonExplanation found)
        {
            Explanation status = new StatusCode(found.Code).Explain(new Context { Service = Service.CStore });
            if (status?.Meaning == null)
            {
                return found;
            }
            found.Scope = "Status Code";
            found.Name = status.Name;
            found.Meaning = status.Meaning;
            found.Citation = status.Citation;
            if (status.Category != found.Category)
            {
                found.Text = Sentences.OtherClass;
                return found;
            }
            // What to do says more of a Status Code than its words, which are those of any DIMSE service.
            found.Text = status.Text == null ? null : status.Why ?? status.Text;
            found.Retry = status.Retry;
            found.Actors = status.Actors;
            return found;
        }

        /// <summary>A row of the only table that has these names; null where none or several have them.</summary>
        private static HTTPRow Table(string service, string transaction)
        {
            if (service == null && transaction == null)
            {
                return null;
            }
            List<HTTPRow> rows = HTTPStatusesTable.Rows
                .Where(row => row.Transaction != null && (service == null || service == row.Service || service == row.Acronym))
                .Where(row => transaction == null || transaction == row.Transaction || transaction == row.Acronym || transaction + " Transaction" == row.Transaction)
                .ToList();
            HTTPRow first = rows.FirstOrDefault();
            return rows.All(row => IsSameTable(row, first)) ? first : null;
        }

        private static bool IsSameTable(HTTPRow left, HTTPRow right) => left.Service == right.Service && left.Transaction == right.Transaction;

        /// <summary>Whether a table of the place that a row is of has a single code where the row is a range.</summary>
        private static bool IsCovered(ReasonRow row, ushort code) =>
            row.First != row.Last
            && ReasonsTable.Rows.Any(other => other.First == code && other.Last == code && other.Attribute == row.Attribute && other.Context == row.Context);
    }
}
