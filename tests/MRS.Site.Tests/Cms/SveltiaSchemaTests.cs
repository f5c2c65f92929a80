using MRS.Engine.Outputs.Cms;
using MRS.Site.Tests.Tools;

namespace MRS.Site.Tests.Cms;

/// <summary>The form's description of the content, against the JSON Schema that the editing program brings.</summary>
public sealed class SveltiaSchemaTests
{
    private const string Script =
        """
        import Ajv from 'ajv';
        import { readFile } from 'node:fs/promises';
        const schema = JSON.parse(await readFile('node_modules/@sveltia/cms/schema/sveltia-cms.json', 'utf8'));
        const ajv = new Ajv({ allErrors: false, strict: false, logger: false, validateFormats: false });
        const check = ajv.compile(schema);
        const chunks = [];
        for await (const chunk of process.stdin) { chunks.push(chunk); }
        console.log(check(JSON.parse(Buffer.concat(chunks).toString('utf8'))) ? 'valid' : JSON.stringify(check.errors.slice(0, 5)));
        """;

    [Fact]
    public async Task ItIsValid()
    {
        Assert.SkipUnless(Node.IsThere, Node.Reason);
        Assert.Equal("valid", await SaidAsync(MemorySite.Full().Build().Text(CmsFiles.Configuration)));
    }

    [Theory]
    [InlineData("\"publish_mode\"", "\"publish_mood\"")]
    [InlineData("\"collections\":[", "\"collections\":[7,")]
    public async Task AMistakeInItIsFound(string right, string wrong)
    {
        Assert.SkipUnless(Node.IsThere, Node.Reason);
        var config = MemorySite.Full().Build().Text(CmsFiles.Configuration);
        Assert.Contains(right, config, StringComparison.Ordinal);
        Assert.NotEqual("valid", await SaidAsync(config.Replace(right, wrong, StringComparison.Ordinal)));
    }

    private static async Task<string> SaidAsync(string config)
    {
        var (_, said, complained) = await Node.AskAsync(config, "--input-type=module", "-e", Script);
        Assert.True(said.Length > 0, complained);
        return said.Trim();
    }
}
