// Makes the fonts of the share images: from fonts.json (what is wanted) one TrueType file for each script of each font.
// Called as: node --input-type=module - OUT IN. Everything it reads is in IN or node_modules.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import subsetFont from 'subset-font';

const [output, input] = process.argv.slice(2);
const wanted = JSON.parse(await readFile(join(input, 'fonts.json'), 'utf8'));
for (const font of wanted) {
  const folder = join('node_modules', font.package, 'files');
  const name = font.package.split('/').pop();
  const files = (await readdir(folder)).filter((f) => f.startsWith(`${name}-`) && f.endsWith(`-${font.files}.woff2`)).sort();
  if (files.length === 0) {
    throw new Error(`${font.package} has no files that end with ${font.files}.`);
  }

  for (const file of files) {
    const ttf = await subsetFont(await readFile(join(folder, file)), undefined, {
      keepAllGlyphs: true,
      targetFormat: 'truetype',
      variationAxes: font.axes,
      noHinting: true,
    });
    const script = file.slice(name.length + 1, -`-${font.files}.woff2`.length);
    await writeFile(join(output, `${font.family.toLowerCase().replaceAll(' ', '-')}-${script}.ttf`), renamed(ttf, font.family));
  }
}

// Our own family name: a font with the usual name may be installed on the machine, in a different version.
function renamed(ttf, family) {
  const tables = [];
  for (let i = 0; i < ttf.readUInt16BE(4); i++) {
    const at = 12 + 16 * i;
    const tag = ttf.toString('latin1', at, at + 4);
    const data = ttf.subarray(ttf.readUInt32BE(at + 8), ttf.readUInt32BE(at + 8) + ttf.readUInt32BE(at + 12));
    tables.push({ tag, data: tag === 'name' ? nameTable(family) : Buffer.from(data) });
  }

  const weights = tables.find((t) => t.tag === 'OS/2').data;
  weights.writeUInt16BE(400, 4);
  weights.writeUInt16BE(0x40, 62);
  tables.find((t) => t.tag === 'head').data.writeUInt32BE(0, 8);
  return assembled(ttf.readUInt32BE(0), tables);
}

function nameTable(family) {
  const names = [[1, family], [2, 'Regular'], [4, family], [6, family.replaceAll(' ', '')]];
  const header = Buffer.alloc(6 + 12 * names.length);
  const texts = names.map(([, text]) => Buffer.from(text, 'utf16le').swap16());
  header.writeUInt16BE(names.length, 2);
  header.writeUInt16BE(header.length, 4);
  let offset = 0;
  names.forEach(([id], i) => {
    [3, 1, 0x409, id, texts[i].length, offset].forEach((value, j) => header.writeUInt16BE(value, 6 + 12 * i + 2 * j));
    offset += texts[i].length;
  });
  return Buffer.concat([header, ...texts]);
}

function assembled(version, tables) {
  const power = 2 ** Math.floor(Math.log2(tables.length));
  const header = Buffer.alloc(12 + 16 * tables.length);
  header.writeUInt32BE(version, 0);
  [tables.length, power * 16, Math.log2(power), (tables.length - power) * 16].forEach((value, i) => header.writeUInt16BE(value, 4 + 2 * i));
  const parts = [header];
  let offset = header.length;
  tables.forEach(({ tag, data }, i) => {
    const at = 12 + 16 * i;
    const padded = Buffer.concat([data, Buffer.alloc((4 - (data.length % 4)) % 4)]);
    header.write(tag, at, 'latin1');
    header.writeUInt32BE(checksum(padded), at + 4);
    header.writeUInt32BE(offset, at + 8);
    header.writeUInt32BE(data.length, at + 12);
    parts.push(padded);
    offset += padded.length;
  });
  return Buffer.concat(parts);
}

function checksum(data) {
  let sum = 0;
  for (let i = 0; i < data.length; i += 4) {
    sum = (sum + data.readUInt32BE(i)) >>> 0;
  }

  return sum;
}
