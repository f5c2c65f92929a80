namespace MRS.Engine.Outputs.StructuredData;

/// <summary>An office in an organisation, for a time.</summary>
public sealed record OrganizationRoleNode : Node
{
    /// <inheritdoc />
    protected override string? Kind => "OrganizationRole";

    /// <summary>What its holder is called.</summary>
    public string? RoleName { get; init; }

    /// <summary>When it began: a day, a month or a year.</summary>
    public string? StartDate { get; init; }

    /// <summary>When it ended; null while it is held.</summary>
    public string? EndDate { get; init; }

    /// <summary>The organisation.</summary>
    public Reference? MemberOf { get; init; }

    private protected override void Write(NodeWriter to)
    {
        to.Text("roleName"u8, RoleName);
        to.Text("startDate"u8, StartDate);
        to.Text("endDate"u8, EndDate);
        to.Node("memberOf"u8, MemberOf);
    }
}
