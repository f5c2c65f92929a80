const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

export default function (config) {
  config.addPassthroughCopy({ static: "/" });
  config.addFilter("day", text => {
    const [year, month, day] = text.split("-").map(Number);
    return `${day} ${months[month - 1]} ${year}`;
  });
  config.addFilter("by", (items, key) => [...items].sort((a, b) => (a.data[key] < b.data[key] ? -1 : a.data[key] > b.data[key] ? 1 : 0)));
  config.addFilter("first", (items, count) => items.slice(0, count));
  return { dir: { input: "content", includes: "../_includes", data: "../_data", output: "_site" }, markdownTemplateEngine: false };
}
