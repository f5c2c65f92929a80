// Starts the engine and hands its function to whoever tests the page.
import { dotnet } from './_framework/dotnet.js';

const { getAssemblyExports, getConfig } = await dotnet.create();
const exports = await getAssemblyExports(getConfig().mainAssemblyName);
globalThis.buildSite = (content, day) => exports.MRS.Engine.Browser.Program.Build(content, day);
