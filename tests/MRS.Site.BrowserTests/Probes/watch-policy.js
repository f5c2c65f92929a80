// Before anything of the page runs: keeps what the page's policy refused.
window.refusedByPolicy = [];
addEventListener('securitypolicyviolation', (event) =>
  window.refusedByPolicy.push(`${event.violatedDirective}: ${event.blockedURI} ${event.sample}`),
);
