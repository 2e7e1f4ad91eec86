using System.Globalization;
using System.Text.RegularExpressions;

namespace Tidb.CodeGen.Conformance.Snowflake.Functions;

/// <summary>The texts of SCHEDULE and of intervals.</summary>
internal static partial class Schedules
{
    private const int LongestInterval = 11520 * 60;

    /// <summary>Least and greatest value of each field of a cron text.</summary>
    private static readonly (int Minimum, int Maximum)[] Fields = [(0, 59), (0, 23), (1, 31), (1, 12), (0, 6)];

    public static bool IsSchedule(string text)
    {
        return text.StartsWith("USING CRON ", StringComparison.Ordinal) ? IsCron(text["USING CRON ".Length..]) : IsInterval(text, 10, LongestInterval);
    }

    /// <summary><c>2 MINUTES</c>, within bounds in seconds.</summary>
    public static bool IsInterval(string text, int minimum, int maximum)
    {
        var match = IntervalText().Match(text);
        if (!match.Success)
            return false;
        var unit = match.Groups[2].Value[0] switch { 'S' => 1, 'M' => 60, _ => 3600 };
        var seconds = long.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) * unit;
        return seconds >= minimum && seconds <= maximum;
    }

    private static bool IsCron(string text)
    {
        var parts = text.Split(' ');
        return parts.Length == 6 && Formats.IsZone(parts[5]) && parts.Take(5).Zip(Fields).All(field => IsField(field.First, field.Second));
    }

    private static bool IsField(string text, (int Minimum, int Maximum) bounds)
    {
        return text.Split(',').All(item => CronItem().Match(item) is { Success: true } match
            && match.Groups.Values.Skip(1).Where(group => group.Success).All(group => Within(group.Value, bounds)));
    }

    private static bool Within(string number, (int Minimum, int Maximum) bounds)
    {
        return int.Parse(number, CultureInfo.InvariantCulture) is var value && value >= bounds.Minimum && value <= bounds.Maximum;
    }

    [GeneratedRegex(@"^([1-9][0-9]{0,5}) (SECONDS?|S|MINUTES?|M|HOURS?|H)\z")]
    private static partial Regex IntervalText();

    [GeneratedRegex(@"^(?:\*(?:/[1-9][0-9]?)?|([0-9]{1,2})(?:-([0-9]{1,2}))?)\z")]
    private static partial Regex CronItem();
}
