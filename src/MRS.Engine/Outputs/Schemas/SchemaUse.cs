namespace MRS.Engine.Outputs.Schemas;

/// <summary>What a schema describes.</summary>
public enum SchemaUse
{
    /// <summary>What the API returns: fields may be added later.</summary>
    Api,

    /// <summary>What an editor writes: any undescribed field is a mistake.</summary>
    ContentFile,
}
