/** What reveal.js 6.0.2 does with every turn, for all slides of the page, and this deck does not need. */
const cuts = [
  {
    why: 'It puts the text of the slide into a status region that start-deck.ts has removed, asking for the style of every node.',
    from: '\t\t\tIe(Le(y));\n',
    to: '',
    times: 2,
  },
  {
    why: 'It searches every far slide for media to unload, also those that it has unloaded before.',
    from: '\tunload(e) {\n',
    to: '\tunload(e) {\n\t\tif (e.style.display === "none") return;\n',
    times: 1,
  },
  {
    why: 'It asks for sizes in the middle of a turn, to centre and to stretch slides: styles and layout are computed twice.',
    from: 'Ct(), Y(), z.isActive() && z.update()',
    to: 'Ct(), z.isActive() && z.update()',
    times: 1,
  },
  {
    why: 'It searches the whole page for its sections a dozen times a turn. They stay; only which chapter is present changes.',
    from: '}, t = (e, t) => Array.from(e.querySelectorAll(t)), n = (e, t, n) => {\n',
    to: `}, knownSections = /* @__PURE__ */ new WeakMap(), findAll = (e, t) => {
	if (t === te) return findAll(e, w).filter((e) => e.classList.contains("present")).flatMap((e) => findAll(e, "section"));
	if (t !== "section" && t !== C && t !== w) return Array.from(e.querySelectorAll(t));
	let n = knownSections.get(e) || {};
	return knownSections.set(e, n), Array.from(n[t] ||= Array.from(e.querySelectorAll(t)));
}, t = findAll, n = (e, t, n) => {
`,
    times: 1,
  },
  {
    why: 'The same searches, written out.',
    from: 'D.wrapper.querySelectorAll(w)',
    to: 'findAll(D.wrapper, w)',
    times: 2,
  },
  {
    why: 'The same searches, written out.',
    from: 'D.wrapper.querySelectorAll(te)',
    to: 'findAll(D.wrapper, te)',
    times: 1,
  },
  {
    why: 'The same searches, written out.',
    from: 'return t(D.wrapper, ".slides>section>section");',
    to: 'return t(D.wrapper, w).flatMap((e) => t(e, "section"));',
    times: 1,
  },
  {
    why: 'The same searches, written out.',
    from: 'd = u.querySelectorAll("section");',
    to: 'd = findAll(u, "section");',
    times: 1,
  },
  {
    why: 'It takes all classes from every chapter and slide and gives them back: all styles that hang on them are computed again.',
    from: 'let t = r[e], i = f.rtl && !nt(t);\n',
    to: `let t = r[e], i = f.rtl && !nt(t);
				if (stays && !a && !f.rtl && !f.loop && t.classList.contains(e < n ? "past" : e > n ? "future" : "present") && t.hasAttribute("hidden") === (e !== n)) continue;
`,
    times: 1,
  },
  {
    why: 'Slides of a chapter that was far are set anew: its build steps were all shown or hidden meanwhile.',
    from: 'function bt(e, n) {\n',
    to: 'function bt(e, n, stays = e === w) {\n',
    times: 1,
  },
  {
    why: 'As above: whether the chapter has stayed.',
    from: '_ = bt(te, t === void 0 ? _ : t);',
    to: '_ = bt(te, t === void 0 ? _ : t, h === s && v != null);',
    times: 1,
  },
  {
    why: 'It takes the classes of arrows that this deck does not show from them and gives them back.',
    from: '\tupdate() {\n\t\tlet e = this.Reveal.availableRoutes();\n',
    to: '\tupdate() {\n\t\tif (!this.Reveal.getConfig().controls) return;\n\t\tlet e = this.Reveal.availableRoutes();\n',
    times: 1,
  },
  {
    why: 'It works out an address, also where it is told to write none.',
    from: 'else if (n) {\n\t\t\tlet e = this.getHash();\n',
    to: 'else if (n && (t.history || t.hash)) {\n\t\t\tlet e = this.getHash();\n',
    times: 1,
  },
];

/**
 * A Vite plugin that leaves these things out of the built deck. The build stops where reveal.js does not read as expected:
 * a new version is looked at anew.
 * @returns {import('vite').Plugin}
 */
export function leanReveal() {
  return {
    name: 'lean-reveal',
    apply: 'build',
    transform: {
      filter: { id: /\/reveal\.js\/dist\/reveal\.mjs$/ },
      handler: (code) => cuts.reduce(cut, code),
    },
  };
}

/**
 * @param {string} code
 * @param {typeof cuts[number]} one
 */
function cut(code, { why, from, to, times }) {
  const parts = code.split(from);
  if (parts.length !== times + 1)
    throw new Error(
      `scripts/lean-reveal.mjs: reveal.js has changed; „${from.trim()}“ stands ${parts.length - 1} times in it, not ${times}. ${why}`,
    );
  return parts.join(to);
}
