// The links to other sites in the text of a printed page, with what is printed behind each. A link whose words are its address says enough.
() =>
  [...document.querySelectorAll('main a[href^="http"]')]
    .filter((link) => link.checkVisibility())
    .map((link) => ({
      text: link.textContent.trim(),
      address: link.getAttribute('href'),
      after: link.textContent + getComputedStyle(link, '::after').content,
    }))
