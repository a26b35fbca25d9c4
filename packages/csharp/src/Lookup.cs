using System;
using System.Collections.Generic;
using System.Linq;

namespace DicomStatus
{
    /// <summary>Finds what a code means where it was received.</summary>
    internal static class Lookup
    {
        private static readonly int Widest = StatusesTable.Rows.Max(row => row.Last - row.First);

        private static readonly Dictionary<string, SOPClass> ByUID = SOPClassesTable.Rows.ToDictionary(row => row.UID);

        private static readonly List<Answer> Nothing = new List<Answer>();

        internal static Explanation Explain(StatusCode code, Context context)
        {
            if (code.Category == Category.None)
            {
                return null;
            }
            Service given = Enum.IsDefined(typeof(Service), context.Service) ? context.Service : Service.None;
            Place place = PlaceOf(context, given);
            List<StatusRow> rows = Covering(code.Value);
            List<Answer> tabled = rows.Where(row => IsInTable(row, place)).Select(Answer.Of).ToList();
            List<Answer> general = rows.Where(row => row.Scope == Scope.General).Select(Answer.Of).ToList();
            List<Answer> always = place.Service == Service.None
                ? general
                : rows.Where(row => row.Scope == Scope.DIMSEService && Uses(row.Services, place.Service)).Select(Answer.Of).ToList();
            List<Answer> own = OwnRows(code.Value, context.Implementation, place.Service);
            Answer answer = Choose(place, tabled, general, always, own);
            var found = new Explanation
            {
                Code = code,
                Category = code.Category,
                IsFinal = code.IsFinal,
                Scope = answer == null ? Scope.Class : answer.Scope,
                Listed = tabled.Count > 0 || always.Count > 0,
                Name = answer?.Name,
                Meaning = answer?.Meaning,
                Notation = answer?.Notation,
                Text = answer?.Text,
                RelatedFields = answer?.RelatedFields ?? new string[0],
                Citation = answer?.Row?.Citation,
                Address = answer?.Own?.Address,
                Until = answer?.Row?.Until,
                Ignored = place.Ignored,
            };
            Advise(found, answer, given, place);
            return found;
        }

        /// <summary>The rows whose code or range has the code; no range is wider than the widest.</summary>
        private static List<StatusRow> Covering(int code)
        {
            var found = new List<StatusRow>();
            StatusRow[] all = StatusesTable.Rows;
            for (int index = FirstFrom(code - Widest); index < all.Length && all[index].First <= code; index++)
            {
                if (code <= all[index].Last)
                {
                    found.Add(all[index]);
                }
            }
            return found;
        }

        /// <summary>The index of the first row that begins at the code or behind it: the rows stand in the order of their first code.</summary>
        private static int FirstFrom(int code)
        {
            int low = 0;
            int high = StatusesTable.Rows.Length;
            while (low < high)
            {
                int middle = low + (high - low) / 2;
                if (StatusesTable.Rows[middle].First < code)
                {
                    low = middle + 1;
                }
                else
                {
                    high = middle;
                }
            }
            return low;
        }

        private static Place PlaceOf(Context context, Service given)
        {
            SOPClass known;
            ByUID.TryGetValue((context.SOPClass ?? "").TrimStart(' ').TrimEnd(' ', '\0'), out known);
            SOPClass byUID = known != null && known.Annex != null && Uses(known.Services, given) ? known : null;
            ServiceClass byName = ServiceClassesTable.Rows.FirstOrDefault(row =>
                (row.Annex == context.ServiceClass || row.Name == context.ServiceClass) && Uses(row.Services, given));
            string annex = byUID?.Annex ?? byName?.Annex;
            Service services = byUID?.Services ?? byName?.Services ?? Service.None;
            bool isOne = (services & (services - 1)) == 0;
            bool isAction = context.ActionTypeId.HasValue
                && ServiceClassesTable.Rows.Any(row => (annex == null || row.Annex == annex) && row.ActionTypeIds.Contains(context.ActionTypeId.Value));
            return new Place
            {
                Service = given == Service.None && isOne ? services : given,
                Annex = annex,
                UID = byUID == null || byUID.Retired ? null : byUID.UID,
                ActionTypeId = isAction ? context.ActionTypeId : null,
                Ignored = (context.Service != given ? Part.Service : Part.None) | IgnoredParts(context, byUID != null, byName != null && byName.Annex == annex, isAction),
            };
        }

        /// <summary>The parts of a context that are of no use.</summary>
        private static Part IgnoredParts(Context context, bool isSOPClassUsed, bool isServiceClassUsed, bool isActionUsed)
        {
            bool isProduct = ImplementationsTable.Rows.Any(row => row.Implementation == context.Implementation);
            return (context.SOPClass != null && !isSOPClassUsed ? Part.SOPClass : Part.None)
                | (context.ServiceClass != null && !isServiceClassUsed ? Part.ServiceClass : Part.None)
                | (context.ActionTypeId != null && !isActionUsed ? Part.ActionTypeID : Part.None)
                | (context.Implementation != null && !isProduct ? Part.Implementation : Part.None);
        }

        private static bool Uses(Service services, Service service) => service == Service.None || (services & service) != 0;

        private static bool IsInTable(StatusRow row, Place place) =>
            row.Scope == Scope.ServiceClass
            && Uses(row.Services, place.Service)
            && (place.Annex == null || row.Annex == place.Annex)
            && (place.UID == null || row.SOPClasses.Count == 0 || row.SOPClasses.Contains(place.UID))
            && (place.ActionTypeId == null || row.ActionTypeIds.Count == 0 || row.ActionTypeIds.Contains(place.ActionTypeId.Value));

        private static List<Answer> OwnRows(int code, string implementation, Service service)
        {
            return ImplementationsTable.Rows
                .Where(row => row.Implementation == implementation && row.First <= code && code <= row.Last)
                .Where(row => row.Services == Service.None || Uses(row.Services, service))
                .Select(Answer.Of)
                .ToList();
        }

        /// <summary>The row that answers: the first group that has anything decides, if its rows mean the same.</summary>
        private static Answer Choose(Place place, List<Answer> tabled, List<Answer> general, List<Answer> always, List<Answer> own)
        {
            bool isServiceKnown = place.Service != Service.None;
            Func<List<Answer>, List<Answer>> ifAgreed = rows => Agreed(rows, isServiceKnown) == null ? Nothing : rows;
            List<Answer> single = ifAgreed(own.Where(one => one.Width == 0).ToList());
            List<Answer> narrower = ifAgreed(own.Where(one => !one.Own.Heading && tabled.All(other => one.Width < other.Width)).ToList());
            var groups = place.Annex == null
                ? new[] { single, always, narrower, own.Count > 0 && Agreed(tabled, isServiceKnown) == null ? own : tabled, general, own }
                : new[] { single, tabled.Where(one => one.Width == 0).ToList(), narrower, tabled, always, general, own };
            List<Answer> first = groups.FirstOrDefault(group => group.Count > 0) ?? Nothing;
            return Agreed(first, isServiceKnown) ?? Agreed(always, isServiceKnown);
        }

        /// <summary>The first of rows that mean the same: the same name, and without a DIMSE service the same words for the same services.</summary>
        private static Answer Agreed(List<Answer> rows, bool isServiceKnown)
        {
            Answer first = rows.FirstOrDefault();
            bool agree = rows.All(row => row.Name == first.Name
                && (isServiceKnown || (row.Meaning == first.Meaning && row.Text == first.Text && row.Services == first.Services)));
            return agree ? first : null;
        }

        private static void Advise(Explanation found, Answer answer, Service given, Place place)
        {
            Service asked = given != Service.None ? given : answer?.Services ?? Service.None;
            string annex = answer?.Row?.Annex ?? place.Annex;
            List<AdviceRow> fitting = AdviceTable.Rows
                .Where(row => row.First <= found.Code.Value && found.Code.Value <= row.Last)
                .Where(row => row.Services == Service.None || (asked != Service.None && (asked & ~row.Services) == 0))
                .Where(row => row.Annex == null || row.Annex == annex)
                .ToList();
            AdviceRow first = fitting.FirstOrDefault();
            Stored stored = fitting.Select(row => row.Stored).FirstOrDefault(one => one != Stored.None);
            ImplementationRow own = answer?.Own;
            if (own != null && (own.Retry != Retry.None || own.Stored != Stored.None || own.Explanation != null))
            {
                // Where a product says more than the standard, our advice may be wrong; that a failure is not stored holds.
                found.Stored = own.Stored != Stored.None ? own.Stored : found.Category == Category.Failure ? stored : Stored.None;
                found.Retry = own.Retry;
                found.Actors = own.Actors;
                return;
            }
            found.Stored = stored;
            found.Retry = first?.Retry ?? Retry.None;
            found.Actors = first?.Actors ?? Actor.None;
            found.Why = first?.Why;
        }

        /// <summary>The part of the tables in which a context lets a lookup search.</summary>
        private sealed class Place
        {
            internal Service Service { get; set; }

            internal string Annex { get; set; }

            internal string UID { get; set; }

            internal int? ActionTypeId { get; set; }

            internal Part Ignored { get; set; }
        }

        /// <summary>A row of the standard or of an implementation.</summary>
        private sealed class Answer
        {
            internal StatusRow Row { get; private set; }

            internal ImplementationRow Own { get; private set; }

            internal Scope Scope => Row != null ? Row.Scope : Scope.Implementation;

            internal string Name => Row != null ? Row.Name : Own.Name;

            internal string Meaning => Row != null ? Row.Meaning : Own.Meaning;

            internal string Notation => Row != null ? Row.Notation : Own.Notation;

            internal string Text => Row != null ? Row.Explanation : Own.Explanation;

            internal IReadOnlyList<string> RelatedFields => Row != null ? Row.RelatedFields : Own.RelatedFields;

            internal Service Services => Row != null ? Row.Services : Own.Services;

            internal int Width => Row != null ? Row.Last - Row.First : Own.Last - Own.First;

            internal static Answer Of(StatusRow row) => new Answer { Row = row };

            internal static Answer Of(ImplementationRow row) => new Answer { Own = row };
        }
    }
}
