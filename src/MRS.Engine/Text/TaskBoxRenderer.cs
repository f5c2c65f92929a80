using Markdig.Extensions.TaskLists;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace MRS.Engine.Text;

/// <summary>
/// Writes the box of a point that is done or not. It is a character: a box to tick would be a field of a form that has no name and does
/// nothing.
/// </summary>
internal sealed class TaskBoxRenderer : HtmlObjectRenderer<TaskList>
{
    /// <inheritdoc />
    protected override void Write(HtmlRenderer renderer, TaskList obj) => renderer.Write(obj.Checked ? '☑' : '☐');
}
