namespace MRS.Theme.Motif;

/// <summary>How a seed looks.</summary>
public enum SeedKind
{
    /// <summary>Asleep, in the heart of the field.</summary>
    Small,

    /// <summary>Asleep, between the heart and the rim.</summary>
    Medium,

    /// <summary>Asleep, towards the rim.</summary>
    Large,

    /// <summary>Asleep, beside one that is awake.</summary>
    Stirring,

    /// <summary>Awake.</summary>
    Awake,
}
