// Subsets the site's fonts and writes them, with the rules that load them, into a folder:
//   node theme/fonts/build-fonts.mjs OUTPUT
// It writes fonts.css, preload.txt (the fonts every page needs, one a line), the fonts and their licences. Equal packages give equal
// bytes. Packages: subset-font, @fontsource-variable/literata, @fontsource-variable/source-sans-3, @capsizecss/unpack, @capsizecss/metrics.
import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

// Packages are resolved from the working directory, so that the script itself may be anywhere.
const require = createRequire(pathToFileURL(join(process.cwd(), "package.json")));
const load = async (name) => {
  const module = await import(pathToFileURL(require.resolve(name)));
  return module.default ?? module;
};

const folder = process.argv[2];
if (!folder) {
  console.error("Name the folder to write to: node theme/fonts/build-fonts.mjs OUTPUT");
  process.exit(2);
}

const subsetFont = await load("subset-font");

// The serif keeps its optical sizes, from text to the largest title, and one weight: bold text is set in the sans.
const faces = [
  { name: "literata", package: "literata", file: "standard-normal", family: "Literata Variable", style: "normal", weight: "400", axes: { wght: 400, opsz: { min: 14, max: 60 } }, preload: true },
  { name: "literata-italic", package: "literata", file: "standard-italic", family: "Literata Variable", style: "italic", weight: "400", axes: { wght: 400, opsz: 18 } },
  { name: "source-sans", package: "source-sans-3", file: "wght-normal", family: "Source Sans Variable", style: "normal", weight: "400 600", axes: { wght: { min: 400, max: 600 } }, preload: true },
];

// Latin contains what English and the languages of Western Europe need; other names load their characters on demand.
const latin = "U+20-7E, U+A0-A3, U+A5, U+A7, U+A9-AE, U+B0-B3, U+B5, U+B7, U+B9-FF, U+131, U+152-153, U+2010-2011, U+2013-2014, U+2018-201A, U+201C-201E, U+2022, U+2026, U+2039-203A, U+20AC, U+2212";
const ranges = [
  ["latin", latin],
  ["latin-ext", "U+100-130, U+132-151, U+154-17F, U+18F, U+192, U+1A0-1A1, U+1AF-1B0, U+1C4-233, U+259, U+2BB-2BC, U+1E00-1E9F, U+20BA"],
  ["vietnamese", "U+300-301, U+303-304, U+308-309, U+323, U+329, U+1EA0-1EF9, U+20AB"],
  ["greek", "U+370-377, U+37A-37F, U+384-38A, U+38C, U+38E-3A1, U+3A3-3FF"],
  ["cyrillic", "U+400-45F, U+490-491, U+4B0-4B1, U+2116"],
];

// Kerning, ligatures, lining and tabular figures, and what languages and marks need.
const features = ["calt", "ccmp", "kern", "liga", "lnum", "locl", "mark", "mkmk", "rlig", "rvrn", "tnum"];

// Until a font has loaded, the system font is adjusted to its metrics, so that lines do not reflow when it arrives.
const fallbacks = [
  { family: "Literata Georgia", face: "literata", opsz: 18, metrics: "georgia", local: ["Georgia"] },
  { family: "Literata Noto", face: "literata", opsz: 18, metrics: "notoSerif", local: ["Noto Serif", "NotoSerif-Regular"] },
  { family: "Literata Times", face: "literata", opsz: 18, metrics: "timesNewRoman", local: ["Times New Roman", "Liberation Serif", "Tinos"] },
  { family: "Source Sans Roboto", face: "source-sans", metrics: "roboto", local: ["Roboto", "Roboto-Regular"] },
  { family: "Source Sans Arial", face: "source-sans", metrics: "arial", local: ["Arial", "Liberation Sans", "Arimo"] },
];

const fontFile = (face, range) => require.resolve(`@fontsource-variable/${face.package}/files/${face.package}-${range}-${face.file}.woff2`);

const letters = (range) =>
  range
    .split(", ")
    .flatMap((part) => {
      const [first, last = first] = part.slice(2).split("-").map((hex) => parseInt(hex, 16));
      return Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i));
    })
    .join("");

const cut = async (face, range, text, options) =>
  subsetFont(await readFile(fontFile(face, range)), text, { keepFeatures: features, noHinting: true, variationAxes: face.axes, targetFormat: "woff2", ...options });

const named = (name, kind, bytes) => `${name}.${createHash("sha256").update(bytes).digest("hex").slice(0, 10)}.${kind}`;

const write = async (name, bytes) => {
  await writeFile(join(folder, name), bytes);
  return name;
};

const rule = (declarations) => `@font-face {\n${Object.entries(declarations).map(([name, value]) => `  ${name}: ${value};\n`).join("")}}\n`;

const percent = (number) => `${(number * 100).toFixed(2)}%`;

// The font's width and height for English text, relative to the system font's.
const fallbackRule = async ({ family, face, opsz, metrics, local }) => {
  const { fromBuffer } = await import(pathToFileURL(require.resolve("@capsizecss/unpack")));
  const own = faces.find((other) => other.name === face);
  const pinned = { variationAxes: { wght: 400, ...(opsz && { opsz }) }, targetFormat: "sfnt" };
  const ours = await fromBuffer(await cut(own, "latin", letters(latin), pinned));
  const theirs = await load(`@capsizecss/metrics/${metrics}`);
  const size = ours.xWidthAvg / ours.unitsPerEm / (theirs.xWidthAvg / theirs.unitsPerEm);
  return rule({
    "font-family": `"${family}"`,
    src: local.map((name) => `local("${name}")`).join(", "),
    "size-adjust": percent(size),
    "ascent-override": percent(ours.ascent / ours.unitsPerEm / size),
    "descent-override": percent(-ours.descent / ours.unitsPerEm / size),
    "line-gap-override": percent(ours.lineGap / ours.unitsPerEm / size),
  });
};

await mkdir(folder, { recursive: true });
const rules = [];
const preloaded = [];
for (const face of faces) {
  for (const [range, codes] of ranges) {
    const bytes = await cut(face, range, letters(codes));
    const file = await write(named(`${face.name}-${range}`, "woff2", bytes), bytes);
    rules.push(rule({
      "font-family": `"${face.family}"`,
      "font-style": face.style,
      "font-weight": face.weight,
      "font-display": "swap",
      src: `url("${file}") format("woff2")`,
      "unicode-range": codes,
    }));
    if (range === "latin" && face.preload) {
      preloaded.push(file);
    }
  }
}

for (const fallback of fallbacks) {
  rules.push(await fallbackRule(fallback));
}

for (const name of new Set(faces.map((face) => face.package))) {
  const licence = await readFile(join(dirname(require.resolve(`@fontsource-variable/${name}/package.json`)), "LICENSE"));
  await write(named(`${name}-licence`, "txt", licence), licence);
}

await write("fonts.css", rules.join(""));
await write("preload.txt", preloaded.map((file) => `${file}\n`).join(""));
