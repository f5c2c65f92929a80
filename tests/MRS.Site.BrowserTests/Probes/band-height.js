// The home page's band, if it is taller than the window.
() => {
  const height = document.querySelector('.hero')?.getBoundingClientRect().height ?? 0;
  return height > innerHeight ? [`the band is ${Math.round(height)} px tall in a window of ${innerHeight} px`] : [];
}
