using System.Diagnostics;
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
    public void ItIsValid()
    {
        Assert.SkipUnless(Node.IsThere, Node.Reason);
        Assert.Equal("valid", Said(BuiltSite.Full().Text(CmsFiles.Configuration)));
    }

    [Theory]
    [InlineData("\"publish_mode\"", "\"publish_mood\"")]
    [InlineData("\"collections\":[", "\"collections\":[7,")]
    public void AMistakeInItIsFound(string right, string wrong)
    {
        Assert.SkipUnless(Node.IsThere, Node.Reason);
        var config = BuiltSite.Full().Text(CmsFiles.Configuration);
        Assert.Contains(right, config, StringComparison.Ordinal);
        Assert.NotEqual("valid", Said(config.Replace(right, wrong, StringComparison.Ordinal)));
    }

    private static string Said(string config)
    {
        var start = new ProcessStartInfo("node", ["--input-type=module", "-e", Script])
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        using var node = Process.Start(start)!;
        node.StandardInput.Write(config);
        node.StandardInput.Close();
        var said = node.StandardOutput.ReadToEnd().Trim();
        node.WaitForExit();
        return said;
    }
}
