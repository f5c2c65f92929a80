using System.Text.Json;
using MRS.Content.Model;
using MRS.Content.Schema;
using MRS.Site.JsonSchemas;

namespace MRS.Site.Api;

/// <summary>Writes one record: its type and id, its page, its fields in the order of the model, its text.</summary>
internal sealed class ApiRecord(PublishedRecords published, Publication publication)
{
    /// <summary>The record as a document.</summary>
    public byte[] Document(ContentType type, ContentRecord record) => JsonText.Document(json =>
    {
        json.WriteString(ApiKeys.Type, type.Words.Name);
        json.WriteString(ApiKeys.Id, record.Id);
        if (published.AddressOf(record) is string address)
        {
            json.WriteString(ApiKeys.PageUrl, publication.Absolute(address));
        }

        ApiValue.WriteFields(json, type.Fields, record);
        WriteBody(json, type, record);
    });

    private void WriteBody(Utf8JsonWriter json, ContentType type, ContentRecord record)
    {
        if (type.Body?.Get(record) is MarkdownText { IsEmpty: false } body)
        {
            var html = publication.Texts[body].Html.ToString();
            json.WriteString(ApiKeys.BodyHtml, html);
            json.WriteString(ApiKeys.BodyText, PlainText.Of(html));
        }
    }
}
