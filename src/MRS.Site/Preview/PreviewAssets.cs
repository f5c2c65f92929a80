using Microsoft.AspNetCore.Http;
using MRS.Engine.Files;

namespace MRS.Site.Preview;

/// <summary>The server's own files. They exist in the preview only and are never part of the site.</summary>
internal static class PreviewAssets
{
    public const string Folder = "/_preview/";
    public const string EventsPath = "/_preview/events";
    public const string ScriptPath = "/_preview/preview.js";
    public const string StylePath = "/_preview/preview.css";

    // A hidden page does not listen: browsers allow few open connections per server. It catches up when it is shown again.
    private const string Script =
        """
        (() => {
          "use strict";
          const own = document.currentScript.dataset.build;
          const key = "preview-scroll:" + location.pathname;
          const kept = sessionStorage.getItem(key);
          if (kept !== null) {
            sessionStorage.removeItem(key);
            scrollTo(0, Number(kept));
          }
          let events = null;
          const rest = () => {
            if (events) { events.close(); }
            events = null;
          };
          const listen = () => {
            if (events || document.hidden) { return; }
            events = new EventSource("/_preview/events");
            events.addEventListener("build", (event) => {
              if (event.data === own) { return; }
              rest();
              sessionStorage.setItem(key, String(scrollY));
              location.reload();
            });
          };
          document.addEventListener("visibilitychange", () => (document.hidden ? rest() : listen()));
          addEventListener("pagehide", rest);
          addEventListener("pageshow", listen);
          listen();
        })();

        """;

    private const string Style =
        """
        .preview-problems { all: revert; display: block; margin: 0; padding: 1rem 1.25rem; font: 1rem/1.5 system-ui, sans-serif;
          color: #1b1b1b; background: #fff4f2; border-bottom: 4px solid #b3261e; text-align: start; }
        .preview-problems--warning { background: #fffbe9; border-bottom: 1px solid #8a6d00; padding-block: .25rem; font-size: .875rem; }
        .preview-problems p { margin: 0 0 .5rem; max-width: 75ch; }
        .preview-problems ol { margin: 0; padding-inline-start: 1.5rem; }
        .preview-problems li { margin-block: .5rem; }
        .preview-problems code { font-family: ui-monospace, monospace; font-weight: 600; overflow-wrap: anywhere;
          color: inherit; background: none; }
        .preview-problems summary { cursor: pointer; }
        .preview-problems__hint { opacity: .85; }
        .preview-page { margin: 0; background: #fff4f2; }
        @media (prefers-color-scheme: dark) {
          .preview-problems { color: #f5f5f5; background: #3b1614; border-color: #ff8a80; }
          .preview-problems--warning { background: #2e2600; border-color: #d6b000; }
          .preview-page { background: #3b1614; }
        }
        @media print { .preview-problems { display: none; } }

        """;

    /// <summary>Finds one of the files; null if there is none with that name.</summary>
    public static PreviewAnswer? Find(string path) => path switch
    {
        ScriptPath => PreviewAnswer.Text(StatusCodes.Status200OK, MediaTypes.Script, Script),
        StylePath => PreviewAnswer.Text(StatusCodes.Status200OK, MediaTypes.Css, Style),
        _ => null,
    };
}
