// Runs the axe that was put into the page before; gives what it found wrong and what it could not decide.
async (tags) => {
  const result = await axe.run(document, {
    runOnly: { type: 'tag', values: tags },
    resultTypes: ['violations', 'incomplete'],
  });
  const flat = (rules) =>
    rules.flatMap((rule) =>
      rule.nodes.map((node) => ({
        rule: rule.id,
        target: node.target.flat(9).join(' '),
        html: node.html.slice(0, 200),
        message: [...node.any, ...node.all, ...node.none].map((check) => check.message).join(' ') || rule.help,
      })),
    );
  return { violations: flat(result.violations), incompletes: flat(result.incomplete) };
}
