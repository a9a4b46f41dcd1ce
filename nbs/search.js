// Search by words, for the site builder's search field, which expects a class of this name.
// A question finds the sections in which each of its words begins a word. A hit in a chapter's
// title counts most, then one in the section's, then how often the text has it.
window.Fuse = class {
  constructor(entries) {
    const fold = (text) => (text || "").toLowerCase();
    this.entries = entries.map((entry) => ({
      entry, title: fold(entry.title), section: fold(entry.section), text: fold(entry.text),
    }));
  }

  search(question, { limit = 20 } = {}) {
    const words = question.toLowerCase().match(/[\p{L}\p{N}]+/gu) || [];
    const begins = words.map((word) => new RegExp(`(?<![\\p{L}\\p{N}])${word}`, "gu"));
    const count = (text, word) => (text.match(word) || []).length;
    const found = [];
    for (const { entry, title, section, text } of words.length ? this.entries : []) {
      let score = section ? 0 : 3; // the top of a page tells what it is about
      for (const word of begins) {
        const here = 20 * count(title, word) + 10 * count(section, word)
          + 3 * Math.log2(1 + count(text, word));
        score = here ? score + here : -Infinity;
      }
      if (section.startsWith("test")) score /= 2;
      if (score > 0) found.push({ item: entry, score });
    }
    found.sort((a, b) => b.score - a.score);
    const pages = new Map(); // three sections of a chapter, so that others are seen
    const fresh = ({ item }) => {
      const page = item.href.split("#")[0];
      pages.set(page, (pages.get(page) || 0) + 1);
      return pages.get(page) <= 3;
    };
    return found.filter(fresh).slice(0, limit);
  }
};

// The sidebar shows where the reader is, however long its list has become.
document.addEventListener("DOMContentLoaded", () => {
  const bar = document.getElementById("quarto-sidebar"), here = bar?.querySelector(".active");
  if (here) bar.scrollTop += here.getBoundingClientRect().top - innerHeight / 2;
});
