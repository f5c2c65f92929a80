using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.RenderTree;
using MRS.Theme.Views;

// The render tree types may change with a new release of the framework. Then this file no longer compiles, or the test that compares it
// with the framework's renderer fails.
#pragma warning disable BL0006

namespace MRS.Theme.Rendering;

/// <summary>
/// Writes components as HTML, character for character as the framework's <c>HtmlRenderer</c> does. Use an instance on one thread at a time.
/// </summary>
/// <param name="writer">Receives the HTML.</param>
internal sealed class PartRenderer(PageWriter writer)
{
    // Elements without an end tag.
    private static readonly HashSet<string> Void =
        ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"];

    private readonly SharedParts shared = new();
    private readonly Stack<RenderTreeBuilder> builders = new();

    /// <summary>Writes the component of a page.</summary>
    /// <param name="page">The component.</param>
    /// <param name="view">Its only parameter.</param>
    public void Render(Type page, PageView view)
    {
        var part = PartType.Of(page).Make();
        part.Set("View", view);
        Render(part);
    }

    private void Render(ThemePart part)
    {
        if (part is WrittenPart written)
        {
            written.Write(writer);
            return;
        }

        var builder = builders.TryPop(out var used) ? used : new RenderTreeBuilder();
        part.Build(builder);
        var frames = builder.GetFrames();
        Write(frames.Array.AsSpan(0, frames.Count));
        builder.Clear();
        builders.Push(builder);
    }

    private void Write(ReadOnlySpan<RenderTreeFrame> frames)
    {
        for (var at = 0; at < frames.Length;)
        {
            at += WriteOne(frames[at..]);
        }
    }

    // Returns how many frames were written.
    private int WriteOne(ReadOnlySpan<RenderTreeFrame> frames)
    {
        ref readonly var frame = ref frames[0];
        switch (frame.FrameType)
        {
            case RenderTreeFrameType.Element:
                WriteElement(frames[..frame.ElementSubtreeLength]);
                return frame.ElementSubtreeLength;
            case RenderTreeFrameType.Component:
                WriteComponent(frames[..frame.ComponentSubtreeLength]);
                return frame.ComponentSubtreeLength;
            case RenderTreeFrameType.Region:
                Write(frames[1..frame.RegionSubtreeLength]);
                return frame.RegionSubtreeLength;
            case RenderTreeFrameType.Text:
                writer.WriteEncoded(frame.TextContent);
                return 1;
            case RenderTreeFrameType.Markup:
                writer.Write(frame.MarkupContent);
                return 1;
            default:
                throw new NotSupportedException($"Components of the theme have nothing of the kind {frame.FrameType}.");
        }
    }

    private void WriteElement(ReadOnlySpan<RenderTreeFrame> frames)
    {
        var name = frames[0].ElementName;
        writer.Write("<"u8);
        writer.Write(name);
        var at = 1;
        for (; at < frames.Length && frames[at].FrameType == RenderTreeFrameType.Attribute; at++)
        {
            WriteAttribute(frames[at].AttributeName, frames[at].AttributeValue);
        }

        if (at == frames.Length && Void.Contains(name))
        {
            writer.Write(" />"u8);
            return;
        }

        writer.Write(">"u8);
        Write(frames[at..]);
        writer.Write("</"u8);
        writer.Write(name);
        writer.Write(">"u8);
    }

    private void WriteAttribute(string name, object? value)
    {
        if (value is not (string or true))
        {
            return;
        }

        writer.Write(" "u8);
        writer.Write(name);
        if (value is string text)
        {
            writer.Write("=\""u8);
            writer.WriteEncoded(text);
            writer.Write("\""u8);
        }
    }

    private void WriteComponent(ReadOnlySpan<RenderTreeFrame> frames)
    {
        var type = PartType.Of(frames[0].ComponentType);
        if (!type.IsShared)
        {
            Render(Made(type, frames[1..]));
            return;
        }

        var values = new object?[frames.Length - 1];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = frames[i + 1].AttributeValue;
        }

        if (shared.Find(type, values) is byte[] known)
        {
            writer.Write(known);
            return;
        }

        var start = writer.Length;
        Render(Made(type, frames[1..]));
        shared.Keep(type, values, writer.Written[start..]);
    }

    private static ThemePart Made(PartType type, ReadOnlySpan<RenderTreeFrame> parameters)
    {
        var part = type.Make();
        foreach (ref readonly var parameter in parameters)
        {
            part.Set(parameter.AttributeName, parameter.AttributeValue);
        }

        return part;
    }
}
