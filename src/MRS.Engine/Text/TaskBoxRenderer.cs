using Markdig.Extensions.TaskLists;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace MRS.Engine.Text;

/// <summary>
/// Writes the box of a task-list item. It is a character: a checkbox would be a form control without a name or function.
/// </summary>
internal sealed class TaskBoxRenderer : HtmlObjectRenderer<TaskList>
{
    /// <inheritdoc />
    protected override void Write(HtmlRenderer renderer, TaskList obj) => renderer.Write(obj.Checked ? '☑' : '☐');
}
