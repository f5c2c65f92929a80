namespace MRS.Engine.Outputs.Schemas;

/// <summary>What a schema describes.</summary>
public enum SchemaUse
{
    /// <summary>What the API gives: fields may be added to it later.</summary>
    Api,

    /// <summary>What an editor writes: any field that is not described is a slip.</summary>
    ContentFile,
}
