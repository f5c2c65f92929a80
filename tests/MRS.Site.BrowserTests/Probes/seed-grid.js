// Dividing lines whose seeds do not all stand on one grid: a seed's place must be a whole number of steps from the first.
() =>
  [...document.querySelectorAll('main hr')].flatMap((line) => {
    const style = getComputedStyle(line);
    const step = parseFloat(style.backgroundSize);
    const place = style.backgroundPositionX.split(',')[0].trim();
    const left = place.endsWith('%') ? (parseFloat(place) / 100) * (line.clientWidth - step) : parseFloat(place);
    const off = Math.abs(left / step - Math.round(left / step));
    return off > 0.01 ? [`the seed that is awake stands ${left} px from the first, with ${step} px from seed to seed`] : [];
  })
