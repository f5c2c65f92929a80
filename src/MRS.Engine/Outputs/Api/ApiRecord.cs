using System.Text.Json;
using MRS.Content;
using MRS.Content.Schema;
using MRS.Engine.Files;
using MRS.Engine.Html;
using MRS.Engine.Text;

namespace MRS.Engine.Outputs.Api;

/// <summary>
/// The document of one record: its type and id, its page, its fields in the order of the model, its text. It references nothing else of its
/// build, since it may outlive it.
/// </summary>
/// <param name="type">The record's type.</param>
/// <param name="record">The record.</param>
/// <param name="page">The absolute URL of the page that shows it; null if it has no page of its own.</param>
/// <param name="text">Its text.</param>
internal sealed class ApiRecord(ContentType type, ContentRecord record, string? page, RenderedText text) : LazyContent
{
    /// <inheritdoc />
    protected override byte[] Make() => JsonText.Document(json =>
    {
        json.WriteString(ApiKeys.Type, type.Words.Name);
        json.WriteString(ApiKeys.Id, record.Id);
        if (page is not null)
        {
            json.WriteString(ApiKeys.PageUrl, page);
        }

        ApiValue.WriteFields(json, type.Fields, record);
        WriteBody(json);
    });

    private void WriteBody(Utf8JsonWriter json)
    {
        if (ContentSchema.TextOf(record) is { IsEmpty: false })
        {
            var html = text.Html.ToString();
            json.WriteString(ApiKeys.BodyHtml, html);
            json.WriteString(ApiKeys.BodyText, PlainText.Of(html));
        }
    }
}
